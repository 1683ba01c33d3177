//! Writes the JavaScript that loads a program in WebAssembly: `glue PROGRAM.wasm FOLDER`. What wasm-bindgen's own command
//! does, without what it is built of beside that.

use std::error::Error;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [program, folder] = &arguments[..] else {
        return Err("usage: glue PROGRAM.wasm FOLDER".into());
    };
    Ok(Bindgen::new().input_path(program).web(true)?.typescript(false).generate(folder)?)
}
