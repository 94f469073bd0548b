//! `migration new`: the next migration, from the difference between the declarations and the history.

use std::{
    fs,
    io::{IsTerminal, Write},
    path::Path,
    process::ExitCode,
};

use clap::{Args, Subcommand};
use codegen::Rename;

use crate::root;

/// Work on the history.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write the next migration from the difference between the declarations and the history.
    New(New),
}

/// What `migration new` takes.
#[derive(Debug, Args)]
pub(crate) struct New {
    /// What it does, in snake_case, without a number.
    name: String,
    /// Write one without operations, to be filled by hand.
    #[arg(long)]
    empty: bool,
    /// A column or table that was renamed: TABLE.OLD=NEW or OLD=NEW. May be given more than once.
    #[arg(long, value_name = "OLD=NEW", value_parser = rename)]
    rename: Vec<Rename>,
    /// What goes and what comes are different things: nothing was renamed.
    #[arg(long)]
    no_renames: bool,
}

/// Reads `users.name=full_name` or `people=users`.
fn rename(text: &str) -> Result<Rename, String> {
    let (before, after) = text.split_once('=').ok_or("write TABLE.OLD=NEW or OLD=NEW")?;
    Ok(match before.split_once('.') {
        Some((table, column)) => {
            let after = after.strip_prefix(&format!("{table}.")).unwrap_or(after);
            (Some(table.to_owned()), column.to_owned(), after.to_owned())
        }
        None => (None, before.to_owned(), after.to_owned()),
    })
}

/// Runs a command on the history.
pub(crate) fn run(command: &Command) -> ExitCode {
    let Command::New(arguments) = command;
    match new(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn new(arguments: &New) -> Result<(), String> {
    let shown = Path::new("schema-dsl/schema/src");
    let source = root().join(shown);
    let mut renames = arguments.rename.clone();
    let color = std::io::stderr().is_terminal();
    let write = |renames: &[Rename]| {
        codegen::new_migration(
            &source.join("lib.rs"),
            shown,
            &arguments.name,
            renames,
            arguments.empty,
            color,
        )
        .map_err(|error| error.to_string())
    };
    let mut migration = write(&renames)?;
    if !arguments.no_renames && !migration.candidates.is_empty() {
        let confirmed = ask(&migration.candidates, &arguments.name)?;
        renames.extend(confirmed);
        migration = write(&renames)?;
    }
    if migration.is_empty && !arguments.empty {
        println!("nothing to do: the history leads to the declarations");
        return Ok(());
    }
    let directory = source.join("migrations");
    let path = directory.join(format!("{}.rs", migration.module));
    let index = directory.join("mod.rs");
    let failed = |path: &Path, cause: std::io::Error| format!("cannot write {}: {cause}", path.display());
    let mut modules = fs::read_to_string(&index).map_err(|cause| failed(&index, cause))?;
    modules.push_str(&format!("\nmod {};\n", migration.module));
    let mut file = fs::File::create_new(&path).map_err(|cause| failed(&path, cause))?;
    file.write_all(migration.source.as_bytes()).map_err(|cause| failed(&path, cause))?;
    fs::write(&index, modules).map_err(|cause| failed(&index, cause))?;
    println!("wrote {}/migrations/{}.rs", shown.display(), migration.module);
    if migration.source.contains("FILL_IN") {
        println!("fill in what only you can know (FILL_IN), then run `cargo xtask gen`");
    } else {
        println!("read it, then run `cargo xtask gen`");
    }
    Ok(())
}

/// Asks which columns were renamed; without a terminal, says how to answer.
fn ask(candidates: &[(String, String, String)], name: &str) -> Result<Vec<Rename>, String> {
    if !std::io::stdin().is_terminal() {
        let lines: Vec<String> = candidates
            .iter()
            .map(|(table, before, after)| format!("  --rename {table}.{before}={after}"))
            .collect();
        return Err(format!(
            "a column goes and one of the same type comes; say which were renamed, or --no-renames:\n{}\n\
             as in: cargo xtask migration new {name} --no-renames",
            lines.join("\n")
        ));
    }
    let mut confirmed: Vec<Rename> = Vec::new();
    for (table, before, after) in candidates {
        let taken = |it: &Rename| it.0.as_deref() == Some(table) && (it.1 == *before || it.2 == *after);
        if confirmed.iter().any(taken) {
            continue;
        }
        print!("was {table}.{before} renamed to {after}? [y/N] ");
        let _ = std::io::stdout().flush();
        let mut answer = String::new();
        std::io::stdin().read_line(&mut answer).map_err(|cause| format!("no answer: {cause}"))?;
        if answer.trim().eq_ignore_ascii_case("y") {
            confirmed.push((Some(table.clone()), before.clone(), after.clone()));
        }
    }
    Ok(confirmed)
}
