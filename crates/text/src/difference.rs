//! What was changed between two versions of a text, word by word, for readers.

/// A stretch of text that both versions have, or only one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    Same,
    /// Only the old version has it.
    Removed,
    /// Only the new version has it.
    Added,
}

/// Changed words beyond which two texts are shown whole, one after the other: nobody follows more,
/// and the work grows with its square.
const MOST_CHANGES: usize = 600;

/// The stretches of both versions in order; what was removed stands before what came in its place.
/// Those that are the same and those removed together are the old text, the same and added the new.
///
/// ```
/// use mithaq_text::{Change, difference};
///
/// let stretches = difference("Ratify the treaty soon", "Ratify the new treaty");
/// assert_eq!(stretches, [
///     (Change::Same, "Ratify the ".to_owned()),
///     (Change::Removed, "treaty soon".to_owned()),
///     (Change::Added, "new treaty".to_owned()),
/// ]);
/// ```
pub fn difference(before: &str, after: &str) -> Vec<(Change, String)> {
    let (old, new) = (pieces(before), pieces(after));
    let start = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let (old_rest, new_rest) = (old.get(start..).unwrap_or_default(), new.get(start..).unwrap_or_default());
    let end = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(one, other)| one == other).count();
    let middle = |rest: &[&str]| rest.len() - end;
    let old_middle = old_rest.get(..middle(old_rest)).unwrap_or_default();
    let new_middle = new_rest.get(..middle(new_rest)).unwrap_or_default();
    let mut stretches = Stretches::default();
    old.iter().take(start).for_each(|piece| stretches.push(Change::Same, piece));
    for (change, piece) in shortest(old_middle, new_middle) {
        stretches.push(change, piece);
    }
    old_rest.iter().skip(middle(old_rest)).for_each(|piece| stretches.push(Change::Same, piece));
    stretches.finish()
}

/// Words, blanks and marks one by one; scripts without blanks character by character.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    let mut last = None;
    for (at, letter) in text.char_indices() {
        let kind = Kind::of(letter);
        let goes_on = last == Some(kind) && kind != Kind::Alone;
        if at > from && !goes_on {
            pieces.extend(text.get(from..at));
            from = at;
        }
        last = Some(kind);
    }
    pieces.extend(text.get(from..).filter(|piece| !piece.is_empty()));
    pieces
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Blank,
    /// A mark, or a character of a script that sets no blanks between words.
    Alone,
}

impl Kind {
    fn of(letter: char) -> Kind {
        let ideograph = matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
        // Vowel signs stand on the letter before them.
        let sign = matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\'' | '’');
        match letter {
            _ if ideograph => Kind::Alone,
            _ if letter.is_whitespace() => Kind::Blank,
            _ if letter.is_alphanumeric() || sign => Kind::Word,
            _ => Kind::Alone,
        }
    }
}

/// A shortest way from one list to the other (Myers, 1986); where it is too long, all of the one
/// and all of the other.
fn shortest<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<(Change, &'a str)> {
    let whole = || {
        let removed = old.iter().map(|piece| (Change::Removed, *piece));
        removed.chain(new.iter().map(|piece| (Change::Added, *piece))).collect()
    };
    let (rows, columns) = (old.len() as isize, new.len() as isize);
    let most = (old.len() + new.len()).min(MOST_CHANGES) as isize;
    // How far each diagonal has come, for each number of changes; diagonal k stands at k + most + 1.
    let place = |diagonal: isize| (diagonal + most + 1) as usize;
    let mut reached = vec![0_isize; 2 * most as usize + 3];
    let mut trace = Vec::new();
    let at = |reached: &[isize], diagonal: isize| reached.get(place(diagonal)).copied().unwrap_or_default();
    for changes in 0..=most {
        trace.push(reached.clone());
        for diagonal in (-changes..=changes).step_by(2) {
            let down = diagonal == -changes
                || (diagonal != changes && at(&reached, diagonal - 1) < at(&reached, diagonal + 1));
            let mut x = if down { at(&reached, diagonal + 1) } else { at(&reached, diagonal - 1) + 1 };
            while x < rows && x - diagonal < columns && old.get(x as usize) == new.get((x - diagonal) as usize) {
                x += 1;
            }
            if let Some(reached) = reached.get_mut(place(diagonal)) {
                *reached = x;
            }
            if x >= rows && x - diagonal >= columns {
                return way_back(old, new, &trace, place);
            }
        }
    }
    whole()
}

fn way_back<'a>(
    old: &[&'a str],
    new: &[&'a str],
    trace: &[Vec<isize>],
    place: impl Fn(isize) -> usize,
) -> Vec<(Change, &'a str)> {
    let (mut x, mut y) = (old.len() as isize, new.len() as isize);
    let mut way = Vec::new();
    for (changes, reached) in trace.iter().enumerate().rev() {
        let changes = changes as isize;
        let at = |diagonal: isize| reached.get(place(diagonal)).copied().unwrap_or_default();
        let diagonal = x - y;
        let down = diagonal == -changes || (diagonal != changes && at(diagonal - 1) < at(diagonal + 1));
        let before = if down { diagonal + 1 } else { diagonal - 1 };
        let (from_x, from_y) = if changes == 0 { (0, 0) } else { (at(before), at(before) - before) };
        while x > from_x && y > from_y {
            (x, y) = (x - 1, y - 1);
            way.extend(old.get(x as usize).map(|piece| (Change::Same, *piece)));
        }
        if changes == 0 {
            break;
        }
        if down {
            y -= 1;
            way.extend(new.get(y as usize).map(|piece| (Change::Added, *piece)));
        } else {
            x -= 1;
            way.extend(old.get(x as usize).map(|piece| (Change::Removed, *piece)));
        }
    }
    way.reverse();
    way
}

/// Pieces put together again. A blank between two changed words is part of the change: a sentence
/// that was replaced is read as one, not as crossed-out words among new ones.
#[derive(Default)]
struct Stretches {
    done: Vec<(Change, String)>,
    removed: String,
    added: String,
    /// Blanks that both have, after a change.
    blank: String,
}

impl Stretches {
    fn push(&mut self, change: Change, piece: &str) {
        let open = !self.removed.is_empty() || !self.added.is_empty();
        let blank = piece.chars().all(char::is_whitespace);
        match change {
            Change::Same if open && blank => self.blank.push_str(piece),
            Change::Same => {
                self.close();
                self.add(Change::Same, piece);
            }
            Change::Removed | Change::Added => {
                let between = std::mem::take(&mut self.blank);
                self.removed.push_str(&between);
                self.added.push_str(&between);
                let text = if change == Change::Removed { &mut self.removed } else { &mut self.added };
                text.push_str(piece);
            }
        }
    }

    fn close(&mut self) {
        let (removed, added) = (std::mem::take(&mut self.removed), std::mem::take(&mut self.added));
        let blank = std::mem::take(&mut self.blank);
        self.add(Change::Removed, &removed);
        self.add(Change::Added, &added);
        self.add(Change::Same, &blank);
    }

    fn add(&mut self, change: Change, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.done.last_mut() {
            Some((last, so_far)) if *last == change => so_far.push_str(text),
            _ => self.done.push((change, text.to_owned())),
        }
    }

    fn finish(mut self) -> Vec<(Change, String)> {
        self.close();
        self.done
    }
}
