# Topics: themes, affected persons, Sustainable Development Goals.

topics-index-heading = Topics
topics-index-lead = What the recommendations are about and whom they concern. The number says how many recommendations have the topic.
# Name of the tabs, read out by screen readers.
topics-index-tabs = Kinds of topics

topics-tab-theme = Themes
topics-tab-person = Affected persons
topics-tab-sdg = Sustainable Development Goals
topics-tab-frameworks = Plans and commitments

# One sentence under each tab
topics-about-theme = Themes of the Universal Human Rights Index, assigned by the United Nations or by the national mechanism.
topics-about-person = The persons and groups whose rights a recommendation concerns.
topics-about-sdg = Goals and targets of the 2030 Agenda to which the recommendations belong.
