desk-settings = Configurações
desk-settings-what = Nome e textos do mecanismo nacional, línguas, datas.
settings-heading = Configurações
settings-lead = O que o mecanismo nacional define por si próprio. Cada alteração fica guardada com o seu autor, e pode retomar-se uma versão anterior.
settings-read-only = Pode ler estas configurações; são alteradas por outra função.
settings-profile = Perfil do mecanismo nacional
settings-profile-what = O seu nome, o seu Estado e os seus contactos, como aparecem em cada página.
settings-logo = Logótipo
settings-logo-what = A imagem que antecede o nome em todas as páginas.
settings-front-page = Textos próprios
settings-front-page-what = O que se lê na primeira página e no fim de cada página.
settings-languages = Línguas, datas e hora
settings-languages-what = Que línguas são oferecidas e como se escrevem números, datas e horas.
settings-name = Nome
settings-name-hint = O nome do mecanismo nacional ou do seu registo, em cada língua. Onde faltar, mostra-se o da língua predefinida.
settings-short-name = Nome abreviado
settings-short-name-hint = Para os títulos das páginas nos navegadores e para as aplicações de autenticação.
settings-state = Estado
settings-state-hint = O Estado a que pertence este mecanismo nacional. Figura acima do nome em cada página.
settings-state-several = Nenhum: vários Estados
settings-email = Correio eletrónico
settings-email-hint = Para os leitores, no fim de cada página e nas páginas que assinalam um erro.
settings-address = Endereço postal
settings-address-hint = No fim de cada página.
settings-picture = Imagem
settings-picture-hint = PNG, JPEG ou WebP, com 200 KB no máximo. Basta uma; se uma língua não tiver nenhuma, é mostrada a da língua predefinida. As notas contidas no ficheiro, como o local de uma fotografia, são removidas.
settings-picture-remove = Remover esta imagem
settings-alt = Palavras na imagem
settings-alt-hint = Se o logótipo contiver palavras, escreva-as aqui para quem não o pode ver. Caso contrário, deixe este campo vazio: o nome está ao lado.
# $kind: PNG, JPEG or WEBP; $width, $height: in pixels; $size: in kilobytes
settings-picture-is = { $kind }, { $width } × { $height } píxeis, { $size } KB
settings-front = Primeira página
settings-front-hint = Quem são e o que se encontra aqui. Markdown: uma linha que começa por # é um título, por - um ponto de uma lista; **negrito**, [ligação](https://example.org). Não se aceitam imagens nem HTML.
settings-footer = Fim de cada página
settings-footer-hint = Uma ou duas frases, em Markdown.
settings-place = Línguas oferecidas aos leitores
settings-place-hint = A ordem por que figuram em cada página. Se nenhuma tiver lugar, são oferecidas todas. Quem iniciou sessão pode usar qualquer uma.
settings-place-none = Não oferecida
settings-default = Língua predefinida
settings-default-hint = Para os leitores cujo navegador não pede nenhuma das oferecidas.
settings-default-file = A do ficheiro de configuração
settings-locale = Algarismos e nomes dos meses
settings-locale-hint = Uma região decide: ar-EG escreve ٣٢٬٠٧٦, ar-MA escreve 32.076. Deixe vazio para escrever como o programa.
settings-zone = Fuso horário
settings-zone-hint = As horas das páginas são as deste fuso e indicam a diferença para UTC. As datas dos documentos não têm fuso.
settings-calendar = Segundo calendário
settings-calendar-hint = As datas escrevem-se no calendário gregoriano; este acrescenta-se entre parênteses.
settings-calendar-none = Nenhum
calendar-islamic-umalqura = Islâmico (Umm al-Qura)
calendar-islamic-civil = Islâmico (civil)
calendar-persian = Persa
calendar-ethiopic = Etíope
calendar-coptic = Copta
calendar-hebrew = Hebraico
calendar-buddhist = Budista
calendar-indian = Nacional indiano
settings-save = Guardar
settings-preview-button = Pré-visualizar
settings-preview = Como os leitores verão
settings-taken-up = A versão { $version } está no formulário. Voltará a valer quando a guardar.
settings-history = Versões
settings-history-none = Ainda nada foi alterado.
settings-version = Versão { $version }
settings-changes = { $count ->
    [one] { $number } campo alterado
   *[other] { $number } campos alterados
}
settings-take-up = Retomar esta versão
settings-nothing = nada
who-command-line = Linha de comandos do servidor
who-program = O programa
settings-wrong-long = { $field }: é demasiado longo; reduza para { $most } caracteres, no máximo.
settings-wrong-link = { $field }: uma ligação conduz a «{ $address }». Só se aceitam https, http, mailto e páginas deste sítio (/pt/…); corrija-a ou retire-a.
settings-wrong-deep = { $field }: há listas ou citações demasiado encaixadas. Aceitam-se seis níveis, no máximo.
settings-wrong-email = { $field }: não é um endereço de correio. Escreva um como contact@example.org.
settings-wrong-unknown = { $field }: escolha um dos valores da lista.
settings-wrong-place = { $field }: escolha um lugar da lista, ou «Não oferecida».
settings-wrong-locale = { $field }: escreva o código desta língua e de uma região, como { $example }.
settings-wrong-zone = { $field }: este fuso não é conhecido. Escolha um da lista.
settings-wrong-not-offered = { $field }: esta língua não é oferecida aos leitores. Dê-lhe um lugar ou escolha outra.
# $most: in kilobytes
settings-wrong-picture-heavy = { $field }: este ficheiro é demasiado grande. Guarde a imagem mais pequena, com { $most } KB no máximo.
settings-wrong-picture-svg = { $field }: um desenho em SVG ou uma página Web podem conter programas e não são aceites. Guarde-o como PNG.
settings-wrong-picture-unknown = { $field }: este ficheiro não é uma imagem que as páginas possam mostrar. Escolha um ficheiro PNG, JPEG ou WebP.
settings-wrong-picture-damaged = { $field }: esta imagem está danificada ou incompleta. Guarde-a de novo como PNG e escolha esse ficheiro.
settings-wrong-picture-moving = { $field }: esta imagem é animada. Escolha uma imagem fixa.
# $width, $height, $least, $most: in pixels
settings-wrong-picture-sides = { $field }: esta imagem tem { $width } × { $height } píxeis. Cada lado deve ter entre { $least } e { $most }, e o mais longo não pode exceder dez vezes o mais curto.
settings-wrong-outdated = { $field }: outra pessoa guardou «{ $value }» enquanto trabalhava. O que escreveu está abaixo; guarde de novo para o substituir, ou copie o da outra pessoa.
settings-confirm = Dados de quem ocupa postos
settings-confirm-hint = Com que frequência se lhes pergunta, na sua secretária, se continuam certos.
settings-confirm-usual = A cada 6 meses, salvo outra escolha
settings-evidence = Antiguidade das provas
settings-evidence-hint = Ao fim de quanto tempo os elementos de prova de uma medida contam como antigos na lista de lacunas.
settings-evidence-usual = Ao fim de 12 meses, salvo outra escolha
settings-age = { $count ->
    [one] Ao fim de { $number } mês
   *[other] Ao fim de { $number } meses
}
settings-months = A cada { $number } meses

settings-follow-up = Seguimento
settings-follow-up-what = Com que frequência as instituições comunicam o progresso das suas medidas e de quantos dias dispõem.
settings-rhythm = Periodicidade dos pontos de situação
settings-rhythm-hint = Para as medidas que nada indiquem e as instituições sem periodicidade própria.
settings-rhythm-usual = Trimestral, salvo outra escolha
settings-grace = Prazo para comunicar
settings-grace-hint = Número de dias após o fim do período.
settings-grace-usual = 15 dias, salvo outra escolha
settings-days = { $count ->
    [one] { $number } dia
   *[other] { $number } dias
}
