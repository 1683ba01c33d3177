//! Reads a sync reply and a login token's reply, and writes them again: with tables.

use bytes::Bytes;
use matrix_jobs_runtime::json::{Json, read, write};
use std::{env, error::Error, fs, io::Write};
use tables::client_server::{login_token::GenerateLoginTokenResponse, sync::SyncResponse};

fn main() -> Result<(), Box<dyn Error>> {
    for (index, path) in env::args().skip(1).enumerate() {
        let body = Bytes::from(fs::read(path)?);
        let out = if index == 0 { again::<SyncResponse>(&body)? } else { again::<GenerateLoginTokenResponse>(&body)? };
        std::io::stdout().write_all(&out)?;
    }
    Ok(())
}

fn again<T: Json>(body: &Bytes) -> Result<Vec<u8>, Box<dyn Error>> {
    Ok(write(&read::<T>(body)?.value)?)
}
