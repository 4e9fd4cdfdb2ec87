# Plans, programmes and pledges, with their objectives.

frameworks-heading = Planos e compromissos
frameworks-what = O plano de desenvolvimento, o Quadro de Cooperação das Nações Unidas, os compromissos: listas de objetivos para os quais contribuem os agrupamentos e as medidas.
frameworks-lead = Como o seguimento das recomendações de direitos humanos contribui para o que o Estado planeou e prometeu, e para que objetivos nada contribui ainda.
frameworks-keep = Um objetivo nunca é apagado, pois pode haver agrupamentos e medidas que contribuam para ele: é retirado.
frameworks-to-keep = Gerir estas listas
frameworks-objectives = Objetivos dos planos
facet-without-objective = Sem objetivo de um plano
framework-new = Acrescentar um plano ou um compromisso
framework-new-what = Diga primeiro o que é; depois, traga os objetivos de um ficheiro ou acrescente-os um a um.
framework-kind = Tipo
framework-name = Nome
framework-publisher = Quem o adotou
framework-source = Documento de que provém
framework-source-hint = Por exemplo, uma lei, um decreto ou a cota de um documento das Nações Unidas.
framework-starts = Primeiro dia
framework-ends = Último dia
framework-ends-hint = Depois, os objetivos deixam de ser propostos; o que para eles contribui mantém-se.
framework-period = De e até
framework-objectives = Objetivos
framework-objectives-served = Atendidos
framework-ended = terminado
framework-served = O que para ele contribui
framework-served-of = { $count ->
    [one] { $served } de { $number } objetivo atendido
   *[other] { $served } de { $number } objetivos atendidos
}
framework-served-what = O que contribui para um objetivo conta também para os que estão acima dele. Cada número leva à sua lista; não se conta o que o leitor não pode ver.
framework-empty = Ainda não tem objetivos.
framework-about = Dados do plano
framework-edit = Alterar o plano
framework-sheet-what = Um ficheiro com uma linha por objetivo: «code» (o código), «parent» (o código daquele de que depende) e uma coluna por língua. Devolva-o ou envie o seu: verá o que muda antes de se fazer seja o que for. Os objetivos que não constem do ficheiro são retirados.
framework-sheet-take = Obter o ficheiro (CSV)
framework-sheet-heading = O que o ficheiro muda
framework-sheet-differs = O plano foi alterado enquanto o revia. Isto é o que o ficheiro muda agora.
framework-sheet-order = Os objetivos ficarão noutra ordem.
framework-sheet-apply = Fazer estas alterações
framework-sheet-columns = A primeira linha tem de nomear as colunas: «code», «parent» e os códigos das línguas; cada linha seguinte é um objetivo. Obtenha o ficheiro de novo e altere-o.
framework-sheet-added = { $count ->
    [one] { $number } objetivo novo
   *[other] { $number } objetivos novos
}
framework-sheet-changed = { $count ->
    [one] Muda { $number } objetivo
   *[other] Mudam { $number } objetivos
}
framework-sheet-retired = { $count ->
    [one] { $number } objetivo não consta do ficheiro e é retirado
   *[other] { $number } objetivos não constam do ficheiro e são retirados
}
framework-undo = Anular a última alteração dos objetivos
framework-undo-made = Última alteração
framework-undo-lead = Toda a alteração é anulada num único ato, que por sua vez pode ser anulado. Os objetivos que ela acrescentou são retirados e não eliminados, porque pode haver agrupamentos e medidas que os sirvam.
framework-undo-button = Anular a alteração
framework-undo-nothing = Não há nenhuma alteração dos seus objetivos que possa ser anulada.
framework-wrong-kind = Escolha o tipo de plano.
framework-wrong-name = Dê-lhe um nome em, pelo menos, uma língua.
framework-wrong-taken = Outra pessoa acabou de acrescentar um plano com este nome. Procure-o na lista; se o seu for outro, guarde de novo.
framework-wrong-outdated = Entretanto, outra pessoa alterou o plano. Veja como está agora e guarde de novo.
framework-wrong-many = Um plano tem, no máximo, { $number } objetivos.
objective-new = Acrescentar um objetivo
objective-name = Objetivo
objective-code = Código
objective-code-hint = Tal como o plano o numera, por exemplo 2.1. Nunca muda.
objective-parent = Depende de
objective-at-top = Nenhum: está no primeiro nível
objective-retired = retirado
objective-retire = Retirar este objetivo
objective-retire-what = Deixa de ser proposto; os agrupamentos e as medidas que para ele contribuem mantêm-no.
objective-unserved = nada ainda
# $code: what was typed
objective-wrong-code = «{ $code }» não pode ser um código. Use letras, algarismos, pontos, hífenes ou traços baixos, sem espaços, 40 no máximo.
objective-wrong-twice = O código «{ $code }» já é de outro objetivo. Escolha outro código ou mantenha apenas um.
objective-wrong-name = Dê um nome ao objetivo em, pelo menos, uma língua.
# $parent: the code that was typed
objective-wrong-parent = Nenhum objetivo deste plano tem o código «{ $parent }». Escreva o código daquele de que depende ou deixe vazio.
objective-wrong-circle = Dependeria de si próprio através de «{ $parent }». Escolha outro acima dele.
act-framework-added = Plano acrescentado
act-framework-changed = Descrição do plano alterada
act-objectives-set = Objetivos alterados
act-objectives-undone = Alteração de objetivos anulada
