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
    /// Make one migration of the beginning of the history. A database that has all of them is taken to have it.
    Squash(Squash),
}

/// What `migration squash` takes.
#[derive(Debug, Args)]
pub(crate) struct Squash {
    /// The last migration that is to be part of it, by name or by number.
    #[arg(long, value_name = "NAME")]
    to: String,
    /// Leave out statements written by hand.
    #[arg(long)]
    without_sql: bool,
}

/// What `migration new` takes.
#[derive(Debug, Args)]
pub(crate) struct New {
    /// What it does, in snake_case, without a number.
    name: String,
    /// Write one without operations, to be filled by hand.
    #[arg(long)]
    empty: bool,
    /// A column, table or value that was renamed: TABLE.OLD=NEW, OLD=NEW or ENUM::OLD=NEW. May be given more than
    /// once.
    #[arg(long, value_name = "OLD=NEW", value_parser = rename)]
    rename: Vec<Rename>,
    /// What goes and what comes are different things: nothing was renamed.
    #[arg(long)]
    no_renames: bool,
}

/// Reads `users.name=full_name`, `people=users` or `Status::Idle=Paused`.
fn rename(text: &str) -> Result<Rename, String> {
    let (before, after) = text.split_once('=').ok_or("write TABLE.OLD=NEW, OLD=NEW or ENUM::OLD=NEW")?;
    if let Some((enumeration, value)) = before.split_once("::") {
        let after = after.rsplit("::").next().unwrap_or(after);
        return Ok(Rename::Value(enumeration.to_owned(), value.to_owned(), after.to_owned()));
    }
    Ok(match before.split_once('.') {
        Some((table, column)) => {
            let after = after.strip_prefix(&format!("{table}.")).unwrap_or(after);
            Rename::Column(table.to_owned(), column.to_owned(), after.to_owned())
        }
        None => Rename::Table(before.to_owned(), after.to_owned()),
    })
}

/// Runs a command on the history.
pub(crate) fn run(command: &Command) -> ExitCode {
    let result = match command {
        Command::New(arguments) => new(arguments),
        Command::Squash(arguments) => squash(arguments),
    };
    match result {
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

fn squash(arguments: &Squash) -> Result<(), String> {
    let shown = Path::new("schema-dsl/schema/src");
    let source = root().join(shown);
    let color = std::io::stderr().is_terminal();
    let squashed =
        codegen::squash(&source.join("lib.rs"), shown, &arguments.to, arguments.without_sql, color)
            .map_err(|error| error.to_string())?;
    let directory = source.join("migrations");
    let index = directory.join("mod.rs");
    let failed = |path: &Path, cause: std::io::Error| format!("cannot write {}: {cause}", path.display());
    let mut modules = fs::read_to_string(&index).map_err(|cause| failed(&index, cause))?;
    let path = directory.join(format!("{}.rs", squashed.module));
    fs::write(&path, &squashed.source).map_err(|cause| failed(&path, cause))?;
    for (at, name) in squashed.replaced.iter().enumerate() {
        let old = format!("mod m{name};\n");
        let new = if at == 0 { format!("mod {};\n", squashed.module) } else { String::new() };
        // A blank line stands between two modules.
        let gone = if at == 0 { old.clone() } else { format!("\n{old}") };
        modules = if modules.contains(&gone) {
            modules.replacen(&gone, &new, 1)
        } else {
            modules.replacen(&old, &new, 1)
        };
        let path = directory.join(format!("m{name}.rs"));
        fs::remove_file(&path).map_err(|cause| failed(&path, cause))?;
    }
    fs::write(&index, modules).map_err(|cause| failed(&index, cause))?;
    println!(
        "wrote {}/migrations/{}.rs in the place of {} migrations",
        shown.display(),
        squashed.module,
        squashed.replaced.len()
    );
    println!(
        "read it, then run `cargo xtask gen`; databases that have all of them go on, others need a release before"
    );
    Ok(())
}

/// Asks what was renamed; without a terminal, says how to answer.
fn ask(candidates: &[Rename], name: &str) -> Result<Vec<Rename>, String> {
    if !std::io::stdin().is_terminal() {
        let line = |it: &Rename| {
            let (before, after) = it.sides();
            format!("  --rename {before}={after}")
        };
        let lines: Vec<String> = candidates.iter().map(line).collect();
        return Err(format!(
            "something goes and something like it comes; say what was renamed, or --no-renames:\n{}\n\
             as in: cargo xtask migration new {name} --no-renames",
            lines.join("\n")
        ));
    }
    let mut confirmed: Vec<Rename> = Vec::new();
    for candidate in candidates {
        let (before, after) = candidate.sides();
        let taken = |it: &Rename| it.sides().0 == before || it.sides().1 == after;
        if confirmed.iter().any(taken) {
            continue;
        }
        print!("was {before} renamed to {after}? [y/N] ");
        let _ = std::io::stdout().flush();
        let mut answer = String::new();
        std::io::stdin().read_line(&mut answer).map_err(|cause| format!("no answer: {cause}"))?;
        if answer.trim().eq_ignore_ascii_case("y") {
            confirmed.push(candidate.clone());
        }
    }
    Ok(confirmed)
}
