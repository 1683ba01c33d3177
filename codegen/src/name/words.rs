//! Words: the one place that splits and joins names.

/// Splits any name into lower-case words: `post3PIDs` is `post`, `threepids`; `m.upload.size` is `upload`, `size`.
pub fn words(name: &str) -> Vec<String> {
    let bare = ["m.", "og:"].iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name);
    let mut words: Vec<String> = Vec::new();
    for part in bare.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
        words.extend(camel_words(part).flat_map(|word| unglued(&word)).map(|word| spelled(&word)));
    }
    words
}

/// Splits `redirectToSSOUrl` before each capital, but keeps a run of capitals, and digits with what they follow.
fn camel_words(part: &str) -> impl Iterator<Item = String> {
    let chars: Vec<char> = part.chars().collect();
    let mut starts: Vec<usize> = (0..chars.len()).filter(|&i| starts_word(&chars, i)).collect();
    starts.push(chars.len());
    let words: Vec<String> =
        starts.windows(2).map(|w| chars[w[0]..w[1]].iter().collect::<String>().to_lowercase()).collect();
    words.into_iter()
}

fn starts_word(chars: &[char], i: usize) -> bool {
    let kind = |at: usize| chars.get(at).copied().unwrap_or(' ');
    if i == 0 {
        return true;
    }
    let (before, here, after) = (kind(i - 1), kind(i), kind(i + 1));
    if here.is_ascii_digit() {
        // `3pid` is a word of its own, `v2` is one with its letter.
        return before.is_ascii_lowercase() && after.is_ascii_alphabetic();
    }
    if !here.is_ascii_uppercase() || before.is_ascii_digit() {
        return false;
    }
    // A plural `s` belongs to the capitals before it: `PDUs`.
    let plural = after == 's' && !kind(i + 2).is_ascii_lowercase();
    before.is_ascii_lowercase() || (after.is_ascii_lowercase() && !plural)
}

/// Words that the definitions write together with the next one.
const GLUED: &[&str] = &["3pid"];

fn unglued(word: &str) -> Vec<String> {
    let rest = GLUED.iter().find_map(|glued| Some((glued, word.strip_prefix(glued)?)));
    match rest {
        Some((glued, rest)) if !["", "s"].contains(&rest) => vec![(*glued).to_owned(), rest.to_owned()],
        _ => vec![word.to_owned()],
    }
}

/// No identifier begins with a digit.
fn spelled(word: &str) -> String {
    const DIGITS: [&str; 10] =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let mut chars = word.chars();
    match chars.next().and_then(|first| first.to_digit(10)) {
        Some(digit) => format!("{}{}", DIGITS[digit as usize], chars.as_str()),
        None => word.to_owned(),
    }
}

/// `GenerateLoginToken`
pub fn pascal(words: &[String]) -> String {
    words.iter().map(|word| capitalised(word)).collect()
}

/// `generate_login_token`
pub fn snake(words: &[String]) -> String {
    words.join("_")
}

/// `GENERATE_LOGIN_TOKEN`
pub fn screaming(words: &[String]) -> String {
    snake(words).to_ascii_uppercase()
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| format!("{}{}", first.to_ascii_uppercase(), chars.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{pascal, snake, words};

    #[test]
    fn names_split_into_the_words_people_read() {
        for (name, want) in [
            ("generateLoginToken", "generate_login_token"),
            ("post3PIDs", "post_threepids"),
            ("inviteBy3PID", "invite_by_threepid"),
            ("requestTokenTo3PIDMSISDN", "request_token_to_threepid_msisdn"),
            ("redirectToSSO", "redirect_to_sso"),
            ("uploadContentToMXC", "upload_content_to_mxc"),
            ("queryUserByID", "query_user_by_id"),
            ("logout_all", "logout_all"),
            ("getPDUs", "get_pdus"),
            ("sendLeaveV2", "send_leave_v2"),
            ("SSOFlow", "sso_flow"),
            ("m.upload.size", "upload_size"),
            ("og:image", "image"),
            ("matrix:image:size", "matrix_image_size"),
            ("m.3pid_changes", "threepid_changes"),
            ("room_id", "room_id"),
            ("curve25519Key", "curve25519key"),
            ("Joined Room", "joined_room"),
            ("3PID", "threepid"),
            ("getRoomIdByAlias", "get_room_id_by_alias"),
            ("", ""),
        ] {
            assert_eq!(snake(&words(name)), want, "{name}");
        }
        assert_eq!(pascal(&words("queryUserByID")), "QueryUserById");
    }
}
