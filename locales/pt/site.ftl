# Palavras de todas as páginas: cabeçalho, rodapé, navegação, línguas, erros.

## Cabeçalho e rodapé

site-skip-to-content = Saltar para o conteúdo principal
site-languages = Línguas
site-navigation = Navegação principal
site-breadcrumbs = Onde se encontra
site-search-label = Pesquisar em todas as recomendações
site-search-placeholder = Pesquisar recomendações
site-search-button = Pesquisar
site-imaginary-tag = Demonstração
site-imaginary-text = Este Estado é imaginário. Nada nestas páginas diz respeito a um país real.
site-footer-source = Os textos das recomendações provêm de documentos dos mecanismos de direitos humanos. Este registo é mantido para o Estado; não é uma publicação das Nações Unidas.
site-footer-software = Mithaq, software de código aberto, versão { $version }.

nav-overview = Visão geral
nav-recommendations = Recomendações
nav-documents = Documentos
nav-mechanisms = Mecanismos
nav-measures = Medidas
nav-institutions = Instituições
nav-topics = Assuntos
nav-states = Estados
nav-data = Dados abertos

site-person = A sua conta
site-desk = A minha mesa
site-sign-out = Terminar sessão
site-sign-in = Iniciar sessão

## Partes comuns a muitas páginas

site-pages = Páginas desta lista
site-pages-first = Primeira página
site-pages-next = Página seguinte
site-formats = Descarregar
site-formats-label = Descarregar os dados desta página
site-count-recommendations = { $count ->
    [0] recomendações
    [one] recomendação
   *[other] recomendações
}
site-nothing-here = Ainda não há nada para mostrar aqui.

## Línguas

language-ar = Árabe
language-en = Inglês
language-es = Espanhol
language-fr = Francês
language-pt = Português
language-ru = Russo
language-zh = Chinês

## Erros: o que aconteceu e o que se pode fazer

error-caption = Erro { $status }
error-go-overview = Ir para a visão geral
error-go-recommendations = Pesquisar em todas as recomendações
error-contact = Se o problema persistir, contacte:
error-number = Comunique este número a quem administra o sítio:

error-400-heading = Não foi possível ler este pedido
error-400-what = Algum elemento do endereço ou do formulário tem um valor que esta página não conhece.
error-400-remedy = Verifique o endereço ou recomece a partir da lista de recomendações.

error-401-heading = Inicie sessão
error-401-what = Esta página é para quem iniciou sessão.
error-401-remedy = Inicie sessão e abra de novo a página.

error-403-heading = Isto não cabe à sua função
error-403-what = Iniciou sessão, mas o que pediu não faz parte das tarefas da sua função.
error-403-remedy = Consulte a administração do sítio se precisar disto para o seu trabalho.

error-404-heading = Esta página não foi encontrada
error-404-what = Não existe nenhuma página neste endereço. Pode ter sido escrito ou copiado de forma incompleta.
error-404-remedy = Verifique o endereço ou pesquise as palavras da recomendação.

error-405-heading = Não é possível fazer isto aqui
error-405-what = A página existe, mas não pode ser utilizada desta forma.
error-405-remedy = Volte atrás e utilize os botões e as ligações da página.

error-410-heading = Esta recomendação foi retirada
error-410-what = A recomendação constava do registo e já não faz parte dele. O registo conserva esta nota para que a ligação continue a conduzir a algum lado.
error-410-remedy = Pode ter sido substituída por uma entrada corrigida: pesquise as suas palavras ou a cota do documento.

error-413-heading = O envio é demasiado grande
error-413-what = O que foi enviado excede o tamanho que o registo aceita.
error-413-remedy = Envie um ficheiro mais pequeno ou divida-o em partes.

error-422-heading = Este formulário não pôde ser aceite
error-422-what = Esteve aberto demasiado tempo ou não veio de uma página deste sítio. Nada foi alterado.
error-422-remedy = Volte atrás, carregue de novo a página e envie outra vez o formulário. Este sítio deve poder usar cookies.

error-500-heading = Ocorreu um erro
error-500-what = O registo não conseguiu mostrar esta página. A falha é nossa e ficou registada.
error-500-remedy = Tente de novo dentro de alguns minutos.

## A instância

language-name = Português
site-name = Registo de recomendações
error-400-value = O endereço indica, em «{ $parameter }», o valor «{ $value }», que o registo não conhece.
language-locale = pt-PT
error-400-parameter = O endereço contém o parâmetro «{ $parameter }», que o registo não conhece.
error-400-words = A pesquisa é demasiado longa («{ $parameter }»): podem ser pesquisados de cada vez, no máximo, { $words } palavras ou cotas e { $characters } carateres.
error-400-words-remedy = Utilize menos palavras; poucas palavras raras dão melhores resultados do que muitas comuns.
error-400-too-much = O endereço contém em «{ $parameter }» mais valores, ou valores mais longos, do que o registo admite.
error-400-rows = A lista é demasiado longa para uma folha de cálculo, que comporta, no máximo, { $rows } linhas.
error-400-rows-remedy = Descarregue o ficheiro em formato CSV, que não tem limite, ou restrinja a lista com filtros.

desk-heading = A sua mesa de trabalho
desk-institutions = Instituições
desk-institutions-what = Organismos públicos e organizações, os seus postos e quem os ocupa.
desk-people = Utilizadores
desk-people-what = Quem pode iniciar sessão, e em que qualidade.
desk-account = A sua conta
desk-account-what = A sua palavra-passe, o segundo fator e as sessões abertas.

difference-removed = suprimido:
difference-added = acrescentado:
desk-evidence = Elementos de prova
desk-evidence-what = Ficheiros, ligações, leis e números que mostram o que foi feito.
desk-imports = Importações
desk-imports-what = Enviar um ficheiro, ver o que alteraria, aplicá-lo, anulá-lo.

## O que se diz aos programas

error-fields-heading = Parte do que foi enviado não pode ser aceite
error-fields-remedy = Nada foi alterado. Corrija os campos indicados e envie de novo.
error-api-sign-in = Isto é para quem iniciou sessão.
error-api-sign-in-remedy = Envie uma chave como “Authorization: Bearer …”; as chaves criam-se na página da sua conta.
error-api-proof = Isto requer de novo o segundo fator, e nenhuma chave o pode dar.
error-api-proof-remedy = Faça-o nas páginas do sítio, onde lhe será pedido.
error-api-key = A chave é desconhecida, expirou, foi retirada ou chegou por um endereço sem https.
error-api-key-remedy = Verifique-a ou crie outra na página da sua conta.
error-api-token = O pedido traz uma sessão, mas não o código que a acompanha. Nada foi alterado.
error-api-token-remedy = Envie o “form_token” de /api/v1/account no cabeçalho X-Form-Token, ou use uma chave.
wrong-json = O que foi enviado não é JSON: não pode ser lido em { $field }
wrong-json-field = Falta “{ $field }”, ou não é do tipo que a descrição da API indica
wrong-choice = Este não é nenhum dos valores que se podem escolher
desk-bulk = Nomeações em bloco
desk-bulk-what = Nomeie sucessores para muitos postos num só ato, e anule-o.
desk-unconfirmed = Por confirmar
desk-unconfirmed-what = Quem ocupa postos e talvez já não se contacte como consta.

sheet-file = Ficheiro (CSV em UTF-8 ou XLSX)
sheet-send = Enviar o ficheiro e verificar
sheet-refused = { $count ->
    [one] { $number } linha não é aceite
   *[other] { $number } linhas não são aceites
}
# $line: the number of a line of the file
sheet-line = Linha { $line }
sheet-nothing = O ficheiro não muda nada que possa ser aceite.
sheet-none = Escolha um ficheiro.
sheet-large = O ficheiro excede um megabyte. Envie apenas as linhas que alterou.
sheet-not-utf8 = O ficheiro não está em UTF-8 e perder-se-iam letras. Guarde-o como «CSV UTF-8».
sheet-old = Este ficheiro é de uma versão do Excel anterior a 2007 (.xls). Guarde-o como XLSX ou como «CSV UTF-8».
sheet-locked = O ficheiro está protegido por palavra-passe e não pode ser lido aqui. Retire a palavra-passe e envie-o de novo.
sheet-damaged = O ficheiro parece uma folha de cálculo, mas não pode ser aberto. Abra-o no seu programa, guarde-o de novo como XLSX ou como «CSV UTF-8» e envie essa cópia.
# $most: how many rows it takes
sheet-rows = O ficheiro tem mais de { $most } linhas. Envie apenas as que alterou.
# $most: how many columns it takes
sheet-columns = O ficheiro tem mais de { $most } colunas. Envie apenas as que a página indica.
