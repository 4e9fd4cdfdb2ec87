# 议题：主题、受影响者、可持续发展目标。

topics-index-heading = 议题
topics-index-lead = 建议涉及的内容和人群。数字表示属于该议题的建议数目。
topics-index-tabs = 议题类别

topics-tab-theme = 主题
topics-tab-person = 受影响者
topics-tab-sdg = 可持续发展目标
topics-tab-frameworks = 计划与承诺

topics-about-theme = 世界人权索引的主题，由联合国或国家机制指定。
topics-about-person = 建议涉及其权利的个人和群体。
topics-about-sdg = 建议所属的《2030年议程》目标和具体目标。
