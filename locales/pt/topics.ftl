# Assuntos: temas, pessoas afetadas, Objetivos de Desenvolvimento Sustentável.

topics-index-heading = Assuntos
topics-index-lead = De que tratam as recomendações e a quem dizem respeito. O número indica quantas recomendações correspondem a cada assunto.
topics-index-tabs = Tipos de assuntos

topics-tab-theme = Temas
topics-tab-person = Pessoas afetadas
topics-tab-sdg = Objetivos de Desenvolvimento Sustentável
topics-tab-frameworks = Planos e compromissos

topics-about-theme = Temas do Índice Universal dos Direitos Humanos, atribuídos pelas Nações Unidas ou pelo mecanismo nacional.
topics-about-person = As pessoas e os grupos a cujos direitos se refere uma recomendação.
topics-about-sdg = Objetivos e metas da Agenda 2030 a que se ligam as recomendações.
