//! Sentences as they stand in recommendations, and the language that each is in.

use mithaq_text::{Language, detect};

const SENTENCES: [(Language, &str); 28] = [
    (Language::Arabic, "تعزيز حماية حقوق الأطفال ذوي الإعاقة وضمان التحاقهم بالمدارس"),
    (Language::Arabic, "التصديق على البروتوكول الاختياري"),
    (Language::Arabic, "9- وتلاحظ اللجنة بقلق أن الدولة الطرف (CRC/C/JOR/CO/4-5) لم تعتمد القانون"),
    (Language::Arabic, "إلغاء عقوبة الإعدام"),
    (Language::Chinese, "加强对残疾儿童权利的保护，确保他们入学"),
    (Language::Chinese, "批准《任择议定书》"),
    (Language::Chinese, "委员会建议缔约国根据CEDAW第4条采取措施"),
    (Language::Chinese, "废除死刑"),
    (Language::English, "Strengthen the protection of children with disabilities in schools"),
    (Language::English, "Ratify the Optional Protocol"),
    (Language::English, "Abolish the death penalty"),
    (Language::English, "Continue efforts to combat trafficking in persons"),
    (Language::French, "Renforcer la protection des enfants handicapés dans les écoles"),
    (Language::French, "Ratifier le Protocole facultatif"),
    (Language::French, "Abolir la peine de mort"),
    (Language::French, "Poursuivre les efforts de lutte contre la traite des personnes"),
    (Language::Portuguese, "Reforçar a proteção das crianças com deficiência nas escolas"),
    (Language::Portuguese, "Ratificar o Protocolo Facultativo à Convenção"),
    (Language::Portuguese, "Abolir a pena de morte e libertar os presos"),
    (Language::Portuguese, "Prosseguir os esforços de combate ao tráfico de pessoas"),
    (Language::Russian, "Усилить защиту детей-инвалидов в школах"),
    (Language::Russian, "Ратифицировать Факультативный протокол"),
    (Language::Russian, "Отменить смертную казнь"),
    (Language::Russian, "Комитет (CAT/C/KAZ/CO/3) рекомендует принять меры"),
    (Language::Spanish, "Reforzar la protección de los niños con discapacidad en las escuelas"),
    (Language::Spanish, "Ratificar el Protocolo Facultativo"),
    (Language::Spanish, "Abolir la pena de muerte"),
    (Language::Spanish, "Proseguir los esfuerzos de lucha contra la trata de personas"),
];

#[test]
fn a_sentence_is_recognised() {
    let mistaken: Vec<_> = SENTENCES
        .iter()
        .map(|(language, sentence)| (language, detect(sentence), sentence))
        .filter(|(language, detected, _)| *detected != Some(**language))
        .collect();
    assert!(mistaken.is_empty(), "{mistaken:#?}");
}

#[test]
fn too_little_to_go_by_is_undecided() {
    for text in ["", " \n", "4-5", "A/HRC/43/15", "UPR", "و", "Ελλάδα", "日本の人権"] {
        assert_eq!(detect(text), None, "{text}");
    }
}

#[test]
fn a_long_text_is_judged_by_its_beginning() {
    let english = "Ensure that all children have access to education. ".repeat(10);
    let text = format!("{english}{}", "ضمان التعليم لجميع الأطفال ".repeat(100));
    assert_eq!(detect(&text), Some(Language::English));
}
