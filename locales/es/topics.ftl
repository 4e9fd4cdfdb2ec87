# Materias: temas, personas afectadas, Objetivos de Desarrollo Sostenible.

topics-index-heading = Materias
topics-index-lead = De qué tratan las recomendaciones y a quiénes se refieren. El número indica cuántas recomendaciones corresponden a cada materia.
topics-index-tabs = Tipos de materias

topics-tab-theme = Temas
topics-tab-person = Personas afectadas
topics-tab-sdg = Objetivos de Desarrollo Sostenible
topics-tab-frameworks = Planes y compromisos

topics-about-theme = Temas del Índice Universal de los Derechos Humanos, asignados por las Naciones Unidas o por el mecanismo nacional.
topics-about-person = Las personas y los grupos a cuyos derechos se refiere una recomendación.
topics-about-sdg = Objetivos y metas de la Agenda 2030 con los que se relacionan las recomendaciones.
