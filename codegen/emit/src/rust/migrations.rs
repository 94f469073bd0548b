//! `src/migrations.rs`: what the migrator is told, as constants.

use diglot_model::{Mode, Project};

use crate::plan::{Plan, Statements};

/// The file's text. It is written as text, not as tokens, so that statements keep their lines.
pub(crate) fn emit(project: &Project, plans: &[Plan]) -> String {
    let constants = constants(project, plans);
    let names = [
        "Class",
        "Compiled",
        "CompiledBack",
        "CompiledMigration",
        "CompiledPlan",
        "CompiledRequirement",
        "CompiledStep",
        "Effect",
        "Mode",
    ];
    let used = |name: &&str| {
        [": ", "(", " "].iter().any(|before| constants.contains(&format!("{before}{name}::")))
            || constants.contains(&format!("{name} {{"))
            || *name == "Compiled"
    };
    let names: Vec<&str> = names.into_iter().filter(used).collect();
    let head = String::from(
        "//! The complete schema and every migration, per engine.\n\
         //!\n\
         //! Written by `cargo xtask gen` from the declarations; do not edit. The same statements are in `sql/`.\n\n\
         USE\n\n\
         /// The schema with its history, as the migrator takes it.\n\
         pub static COMPILED: Compiled = Compiled {\n    model: include_str!(\"../schema.json\"),\n    \
         sqlite: SQLITE,\n    postgres: POSTGRES,\n};\n",
    )
    .replace("USE", &imports(&names));
    head + &constants
}

/// The import of some names, in the lines the formatter gives it.
fn imports(names: &[&str]) -> String {
    let line = format!("use runtime::{{{}}};", names.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let mut lines = vec![String::from("   ")];
    for name in names {
        let fits = lines.last().is_some_and(|it| it.len() + name.len() + 2 <= WIDTH);
        if !fits {
            lines.push(String::from("   "));
        }
        if let Some(last) = lines.last_mut() {
            last.push_str(&format!(" {name},"));
        }
    }
    format!("use runtime::{{\n{}\n}};", lines.join("\n"))
}

/// The longest line, as in `rustfmt.toml`.
const WIDTH: usize = 110;

/// What each engine is told.
fn constants(project: &Project, plans: &[Plan]) -> String {
    let mut out = String::new();
    for plan in plans {
        let name = plan.dialect.name();
        out.push_str(&format!(
            "\n/// What {name} is told.\nconst {}: CompiledPlan = CompiledPlan {{\n    schema: &[\n",
            name.to_uppercase()
        ));
        plan.schema.iter().for_each(|it| step(&mut out, it, 8));
        out.push_str("    ],\n    migrations: &[\n");
        for ((migration, steps), back) in project.migrations.iter().zip(&plan.migrations).zip(&plan.back) {
            out.push_str("        CompiledMigration {\n");
            out.push_str(&format!("            name: {:?},\n", migration.name));
            out.push_str(&format!("            checksum: {:?},\n", migration.checksum()));
            let replaces = migration.replaces.iter().map(|it| format!("({:?}, {:?})", it.name, it.checksum));
            let replaces = replaces.collect::<Vec<_>>().join(", ");
            out.push_str(&format!("            replaces: &[{replaces}],\n"));
            let keeps = migration.keeps_old_programs();
            out.push_str(&format!("            keeps_old_programs: {keeps},\n"));
            out.push_str("            steps: &[\n");
            steps.iter().for_each(|it| step(&mut out, it, 16));
            out.push_str("            ],\n");
            match back {
                Ok(steps) => {
                    out.push_str("            back: CompiledBack::Steps(&[\n");
                    steps.iter().for_each(|it| step(&mut out, it, 16));
                    out.push_str("            ]),\n");
                }
                Err(why) => {
                    out.push_str(&format!("            back: CompiledBack::Impossible({why:?}),\n"));
                }
            }
            out.push_str("        },\n");
        }
        out.push_str("    ],\n};\n");
    }
    out
}

/// A step; what is as it usually is is left out.
fn step(out: &mut String, step: &Statements, indent: usize) {
    let pad = " ".repeat(indent);
    let stage = &step.stage;
    out.push_str(&format!("{pad}CompiledStep {{\n{pad}    description: {:?},\n", stage.description));
    // Each is written as its variant is called in Rust.
    let (class, effect) = (step.class, &stage.effect);
    out.push_str(&format!("{pad}    class: Class::{class:?},\n{pad}    effect: Effect::{effect:?},\n"));
    if stage.mode != Mode::Together {
        out.push_str(&format!("{pad}    mode: Mode::{:?},\n", stage.mode));
    }
    if !stage.lock.is_empty() {
        out.push_str(&format!("{pad}    lock: {:?},\n", stage.lock));
    }
    if let Some(table) = &step.table {
        out.push_str(&format!("{pad}    table: Some({table:?}),\n"));
    }
    if let Some(operation) = step.operation {
        out.push_str(&format!("{pad}    operation: Some({operation}),\n"));
    }
    if !step.requires.is_empty() {
        out.push_str(&format!("{pad}    requires: &[\n"));
        for (what, count, early) in &step.requires {
            out.push_str(&format!("{pad}        CompiledRequirement {{\n"));
            out.push_str(&format!("{pad}            what: {what:?},\n"));
            out.push_str(&format!("{pad}            count: {},\n", raw(count)));
            out.push_str(&format!("{pad}            early: {early},\n{pad}        }},\n"));
        }
        out.push_str(&format!("{pad}    ],\n"));
    }
    if !step.loses.is_empty() {
        out.push_str(&format!("{pad}    loses: &[\n"));
        for (what, count) in &step.loses {
            out.push_str(&format!("{pad}        ({what:?}, {}),\n", raw(count)));
        }
        out.push_str(&format!("{pad}    ],\n"));
    }
    out.push_str(&format!("{pad}    sql: &[\n"));
    for statement in &stage.sql {
        out.push_str(&format!("{pad}        {},\n", raw(statement)));
    }
    out.push_str(&format!("{pad}    ],\n{pad}    ..CompiledStep::PLAIN\n{pad}}},\n"));
}

/// A raw string literal with as few hashes as the text allows.
fn raw(text: &str) -> String {
    if !text.contains(['"', '\\', '\n']) {
        return format!("\"{text}\"");
    }
    let mut hashes = if text.contains('"') { "#".to_owned() } else { String::new() };
    while text.contains(&format!("\"{hashes}")) && !hashes.is_empty() {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}
