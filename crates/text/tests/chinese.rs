//! Chinese texts and the queries that must find them or must not, one character and upwards.

use mithaq_text::{Kind, Language, tokens};

#[test]
fn a_query_finds_every_part_of_a_run() {
    for (text, query) in FOUND {
        assert!(finds(text, query), "{query} is in {text}");
    }
}

#[test]
fn a_query_finds_nothing_else() {
    for (text, query) in NOT_FOUND {
        assert!(!finds(text, query), "{query} is not in {text}");
    }
}

const FOUND: [(&str, &str); 26] = [
    ("加强对残疾人权利的保护", "残疾人"),
    ("加强对残疾人权利的保护", "残疾人权利"),
    ("加强对残疾人权利的保护", "权利"),
    ("加强对残疾人权利的保护", "保护"),
    ("加强对残疾人权利的保护", "加强"),
    ("加强对残疾人权利的保护", "人"),
    ("加强对残疾人权利的保护", "护"),
    ("加强对残疾人权利的保护", "加"),
    ("批准《儿童权利公约》任择议定书", "任择议定书"),
    ("批准《儿童权利公约》任择议定书", "儿童权利公约"),
    ("批准《儿童权利公约》任择议定书", "儿童"),
    ("批准《儿童权利公约》任择议定书", "《公约》"),
    ("消除对妇女一切形式歧视", "妇女"),
    ("消除对妇女一切形式歧视", "歧视"),
    ("废除死刑，释放政治犯", "死刑"),
    ("废除死刑，释放政治犯", "释放"),
    ("废除死刑，释放政治犯", "犯"),
    ("到２０３０年实现目标", "2030"),
    ("到2030年实现目标", "2030年"),
    ("到2030年实现目标", "年"),
    ("见A/HRC/43/15号文件", "A/HRC/43/15"),
    ("见A/HRC/43/15号文件", "43/15"),
    ("见A/HRC/43/15号文件", "文件"),
    ("联合国教科文组织UNESCO", "unesco"),
    ("国家人权机构", "人权机构"),
    ("人。权", "人"),
];

const NOT_FOUND: [(&str, &str); 9] = [
    ("人权机构", "权人"),
    ("人，权", "人权"),
    ("儿童权利", "儿权"),
    ("儿童权利", "女"),
    ("保护人权", "人权保护"),
    ("公约", "公民"),
    ("批准公约", "条约"),
    ("A/HRC/43/15", "43/16"),
    ("中国", "中国人"),
];

/// Whether the tokens of `query`, used as [`Kind`] says, are a phrase in those of `text`.
fn finds(text: &str, query: &str) -> bool {
    let indexed = analysed(text);
    let asked: Vec<_> = analysed(query)
        .into_iter()
        .filter(|(_, kind, _)| !matches!(kind, Kind::Symbol | Kind::LastCharacter))
        .collect();
    indexed.iter().any(|(start, _, _)| {
        asked.iter().all(|(offset, kind, wanted)| {
            indexed.iter().any(|(position, _, stem)| {
                let is_there = *position == start + offset;
                let is_it = if *kind == Kind::Character { stem.starts_with(wanted.as_str()) } else { stem == wanted };
                is_there && is_it
            })
        })
    })
}

fn analysed(text: &str) -> Vec<(u32, Kind, String)> {
    let mut found = Vec::new();
    tokens(Language::Chinese, text, &mut |token| {
        found.push((token.position, token.kind, token.text.to_owned()));
    });
    found
}
