//! Reads a sync reply and a login token's reply, and writes them again: with serde derives.

use derives::client_server::{login_token::GenerateLoginTokenResponse, sync::SyncResponse};
use serde::{Serialize, de::DeserializeOwned};
use std::{env, error::Error, fs, io::Write};

fn main() -> Result<(), Box<dyn Error>> {
    for (index, path) in env::args().skip(1).enumerate() {
        let body = fs::read(path)?;
        let out = if index == 0 { again::<SyncResponse>(&body)? } else { again::<GenerateLoginTokenResponse>(&body)? };
        std::io::stdout().write_all(&out)?;
    }
    Ok(())
}

fn again<T: Serialize + DeserializeOwned>(body: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    Ok(serde_json::to_vec(&serde_json::from_slice::<T>(body)?)?)
}
