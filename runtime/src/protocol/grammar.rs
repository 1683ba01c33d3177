//! What identifiers look like: only what no server may do without, since old ids are stranger than the rules for new
//! ones.

use std::net::{Ipv4Addr, Ipv6Addr};

type Check = Result<(), &'static str>;

/// The longest identifier, in bytes.
const LONGEST: usize = 255;

/// What follows the sigil, up to the first colon or the end.
pub(crate) fn localpart(text: &str) -> &str {
    let mut characters = text.chars();
    characters.next();
    let rest = characters.as_str();
    rest.split_once(':').map_or(rest, |(localpart, _)| localpart)
}

/// What follows the first colon.
pub(crate) fn server_part(text: &str) -> Option<&str> {
    text.split_once(':').map(|(_, server)| server)
}

/// A sigil (the first of them is the one to name), a local part that may be empty, a colon, a server's name.
pub(crate) fn with_server(text: &str, sigils: &[char]) -> Check {
    common(text, sigils)?;
    match server_part(text) {
        None => Err("no `:` with a server name"),
        Some(server) => server_name(server),
    }
}

/// A sigil, at least one character, and perhaps a colon and a server's name.
pub(crate) fn opaque(text: &str, sigil: char) -> Check {
    common(text, &[sigil])?;
    match (localpart(text), server_part(text)) {
        ("", None) => Err("there is nothing after the sigil"),
        (_, None) => Ok(()),
        (_, Some(server)) => server_name(server),
    }
}

fn common(text: &str, sigils: &[char]) -> Check {
    if text.len() > LONGEST {
        return Err("it is longer than 255 bytes");
    }
    if text.contains('\0') {
        return Err("it has a NUL character");
    }
    match sigils {
        _ if text.starts_with(sigils) => Ok(()),
        ['@', ..] => Err("it doesn't begin with `@`"),
        ['#', '!'] => Err("it begins with neither `!` nor `#`"),
        ['#', ..] => Err("it doesn't begin with `#`"),
        ['!', ..] => Err("it doesn't begin with `!`"),
        _ => Err("it doesn't begin with `$`"),
    }
}

/// A host name, IPv4 address or bracketed IPv6 address, and perhaps a port.
pub(crate) fn server_name(text: &str) -> Check {
    if text.is_empty() {
        return Err("the server's name is empty");
    }
    if text.len() > LONGEST {
        return Err("the server's name is longer than 255 bytes");
    }
    let (host, port) = split_port(text);
    let is_port =
        |port: &str| (1..=5).contains(&port.len()) && port.bytes().all(|byte| byte.is_ascii_digit());
    if !port.is_none_or(is_port) {
        return Err("the server's port isn't a number of one to five digits");
    }
    let in_brackets = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let good = match in_brackets {
        Some(address) => address.parse::<Ipv6Addr>().is_ok(),
        None => host.parse::<Ipv4Addr>().is_ok() || is_host_name(host),
    };
    if good { Ok(()) } else { Err("the server's name is neither a host name nor an IP address") }
}

fn is_host_name(host: &str) -> bool {
    !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
}

/// Host and port of a server's name. The colons inside of brackets don't count.
pub(crate) fn split_port(text: &str) -> (&str, Option<&str>) {
    let host_end = text.find(']').unwrap_or_default();
    match text[host_end..].find(':') {
        None => (text, None),
        Some(colon) => (&text[..host_end + colon], Some(&text[host_end + colon + 1..])),
    }
}

/// Server and media id of an MXC URI, unchecked.
pub(crate) fn mxc_parts(text: &str) -> Option<(&str, &str)> {
    let (server, media_id) = text.strip_prefix("mxc://")?.split_once('/')?;
    let whole = !server.is_empty() && !media_id.is_empty() && !media_id.contains('/');
    whole.then_some((server, media_id))
}

pub(crate) fn mxc_uri(text: &str) -> Check {
    if !text.starts_with("mxc://") {
        return Err("it doesn't begin with `mxc://`");
    }
    let Some((server, media_id)) = mxc_parts(text) else {
        return Err("it isn't `mxc://`, a server's name, `/` and a media ID");
    };
    server_name(server)?;
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if media_id.bytes().all(allowed) {
        Ok(())
    } else {
        Err("the media ID has other characters than letters, digits, `-` and `_`")
    }
}
