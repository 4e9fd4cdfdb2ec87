//! A vocabulary for each language: common words first, then words put together from stems and
//! endings, so that an index meets as many different words, as unequally often, as in real texts.

use crate::random::Random;

pub struct Vocabulary {
    words: Vec<String>,
    space: &'static str,
    stop: &'static str,
    /// Labels of lettered items.
    pub items: [&'static str; 4],
}

struct Language {
    percent: f64,
    common: &'static str,
    starts: &'static str,
    middles: &'static str,
    ends: &'static str,
    space: &'static str,
    stop: &'static str,
    items: [&'static str; 4],
}

/// English, Arabic, French, Spanish, Russian, Chinese, with their share of the records.
const LANGUAGES: [Language; 6] = [
    Language {
        percent: 45.0,
        common: "the of and to in that all with rights for State on human party its by women as children \
            persons Committee ensure or law should recommends measures access including violence national \
            against take international from are be discrimination education protection implementation \
            article continue groups which has legislation health strengthen public promote equality work \
            adopt disabilities services girls life support victims programmes social minorities justice",
        starts: "ac ad al am an ap ar as at au be bor cal car cer con cor del den des em en ex fal for gen \
            har hum in",
        middles: "ba ce di fe ga li ma me mi mo na ne ni pa pe pli po ra re ri ro sa se si ta te ti tra tu vi",
        ends: "tion ment ing ed s ity al ive ly ance er ness able ism ure ent ful ic ary ous ize ory",
        space: " ",
        stop: ".",
        items: ["(a)", "(b)", "(c)", "(d)"],
    },
    Language {
        percent: 11.0,
        common: "في من على أن الدولة إلى حقوق الإنسان جميع الطرف المرأة مع عن التي اللجنة الأطفال القانون \
            تدابير التعليم الوطنية العنف بما ذلك ضمان حماية توصي المساواة التمييز الأشخاص تنفيذ الدولية \
            الصحة مواصلة تعزيز الخدمات الحصول ذوي الإعاقة الفتيات الضحايا التشريعات اعتماد العمل الحياة \
            الحق مكافحة العدالة البرامج الاجتماعية الأقليات المادة وضع ينبغي كل وفقا",
        starts: "ال و وال ب بال ل لل ف ت ي م مست است ان متم تن ها كال أ إ سي نا ما تح مع مق",
        middles: "كتب علم حكم عمل درس شرع سكن نصف وطن صحح قرر سلم جمع فهم حفظ نشر قدم رفع صرف خدم طلب بحث \
            ربط ضمن شهد رصد سمع قبل",
        ends: "ة ات ين ون ي ية هم ها نا ا ه تها تهم اء ان يات ته كم وا تم اً يا ول ير",
        space: " ",
        stop: ".",
        items: ["(أ)", "(ب)", "(ج)", "(د)"],
    },
    Language {
        percent: 11.0,
        common: "de la les des et à le l’État droits en du pour que l’homme aux dans Comité femmes partie \
            enfants par personnes mesures les sur une loi toutes accès violence nationale contre sont \
            recommande éducation protection droit mise œuvre discrimination handicapées santé égalité \
            poursuivre renforcer adopter services filles victimes programmes sociale minorités justice",
        starts: "ab ac ad af al am ap ar as at au bé bor cal cor dé den des em en ex fal for gé har im in \
            jou lé mar",
        middles: "ba ce di fé ga li ma mé mi mo na né ni pa pe pli po ra ré ri ro sa sé si ta té ti tra tu vi",
        ends: "tion ment er ée és ité al ive ance eur esse able isme ure ent ique aire euse iser oire ons",
        space: " ",
        stop: ".",
        items: ["a)", "b)", "c)", "d)"],
    },
    Language {
        percent: 11.0,
        common: "de la los y el en a que las del Estado derechos humanos para todas por con mujeres parte \
            niños Comité personas medidas su ley acceso violencia nacional contra se una recomienda \
            educación protección derecho aplicación discriminación discapacidad salud igualdad seguir \
            reforzar aprobar servicios niñas víctimas programas social minorías justicia trabajo vida",
        starts: "ab ac ad al am an ap ar as at au be bor cal cor de den des em en ex fal for ge har im in \
            jor le mar",
        middles: "ba ce di fe ga li ma me mi mo na ne ni pa pe pli po ra re ri ro sa se si ta te ti tra tu vi",
        ends: "ción miento ar ada os idad al iva mente ancia ero eza able ismo ura ente ico ario osa izar ando",
        space: " ",
        stop: ".",
        items: ["a)", "b)", "c)", "d)"],
    },
    Language {
        percent: 11.0,
        common: "и в на по прав с для человека всех к государству детей от женщин Комитет меры лиц или \
            доступ закона насилия национальных против участнику рекомендует образования защиты права \
            осуществления дискриминации инвалидов здоровья равенства продолжать укреплять принять услуг \
            девочек жертв программ социальных меньшинств правосудия труда жизни обеспечить его также",
        starts: "без во вы до за из ис на не об от пере по под пре при про раз рас с со у воз меж над обо \
            само сверх благо обще",
        middles: "вод каз дел став ход бор лож нос пис прав ряд сил ток труд уч хран член яв мер вид ком \
            лет мест род свет след стро тор цен част",
        ends: "ние ения ению ость ости ный ного ному ать ает али ский ского ство ства ой ами ить ует ка ки",
        space: " ",
        stop: ".",
        items: ["a)", "b)", "c)", "d)"],
    },
    Language {
        percent: 11.0,
        common: "的 和 人权 国家 权利 委员会 缔约国 所有 在 妇女 儿童 措施 确保 建议 包括 法律 获得 暴力 \
            教育 保护 实施 歧视 残疾人 健康 平等 继续 加强 通过 服务 女童 受害者 方案 社会 少数群体 司法 \
            工作 生活 促进 打击 国际 公约 落实 采取 制定 政策 机构 提供 支持 消除 改善",
        starts: "安 保 报 不 部 参 产 成 处 大 地 定 发 法 方 分 服 公 关 国 合 和 化 机 计 加 建 教 解 进",
        middles: "经 居 决 开 科 理 力 立 利 量 流 民 明 目 能 平 期 强 情 区 全 权 人 任 入 设 社 生 施 实",
        ends: "事 市 收 体 通 同 图 文 务 现 效 心 信 行 性 学 要 业 议 意 用 员",
        space: "",
        stop: "。",
        items: ["(a)", "(b)", "(c)", "(d)"],
    },
];

/// Different words of one language.
const MOST: usize = 20_000;

/// The vocabularies, each with its share of the records in per cent.
pub fn vocabularies(random: &mut Random) -> Vec<(f64, Vocabulary)> {
    LANGUAGES.iter().map(|language| (language.percent, vocabulary(language, random))).collect()
}

fn vocabulary(language: &Language, random: &mut Random) -> Vocabulary {
    let mut words: Vec<String> = language.common.split_whitespace().map(str::to_owned).collect();
    let mut made = Vec::new();
    for start in language.starts.split_whitespace() {
        for middle in language.middles.split_whitespace() {
            for end in language.ends.split_whitespace() {
                made.push(format!("{start}{middle}{end}"));
            }
        }
    }
    for place in (1..made.len()).rev() {
        made.swap(place, random.between(0, place + 1));
    }
    words.append(&mut made);
    words.truncate(MOST);
    Vocabulary { words, space: language.space, stop: language.stop, items: language.items }
}

impl Vocabulary {
    /// Adds sentences of `count` words in all; the word `marked` stands somewhere among them.
    pub fn write(&self, random: &mut Random, count: usize, marked: Option<&str>, into: &mut String) {
        let marked = marked.map(|word| (random.between(0, count), word));
        let mut left = 0;
        for place in 0..count {
            let starts = left == 0;
            if starts {
                left = random.between(12, 32);
            }
            left -= 1;
            if let Some((_, word)) = marked.filter(|(at, _)| *at == place) {
                into.push(' ');
                into.push_str(word);
                into.push(' ');
            }
            let word = random.zipf(&self.words).map_or("", String::as_str);
            let mut letters = word.chars();
            match letters.next() {
                Some(first) if starts => {
                    into.extend(first.to_uppercase());
                    into.push_str(letters.as_str());
                }
                _ => into.push_str(word),
            }
            let last = place + 1 == count;
            if left == 0 || last {
                into.push_str(self.stop);
            }
            if !last {
                into.push_str(if random.chance(1.0) { "&nbsp;" } else { self.space });
            }
        }
    }
}
