# Sujets : thèmes, personnes concernées, objectifs de développement durable.

topics-index-heading = Sujets
topics-index-lead = Ce dont traitent les recommandations et qui elles concernent. Le nombre indique combien de recommandations portent sur chaque sujet.
topics-index-tabs = Types de sujets

topics-tab-theme = Thèmes
topics-tab-person = Personnes concernées
topics-tab-sdg = Objectifs de développement durable
topics-tab-frameworks = Plans et engagements

topics-about-theme = Thèmes de l’Index universel des droits de l’homme, attribués par les Nations Unies ou par le mécanisme national.
topics-about-person = Les personnes et les groupes dont les droits sont visés par une recommandation.
topics-about-sdg = Objectifs et cibles du Programme de développement durable à l’horizon 2030 auxquels se rattachent les recommandations.
