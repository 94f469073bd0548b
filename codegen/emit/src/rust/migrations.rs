//! `src/migrations.rs`: what the migrator is told, as constants.

use diglot_model::{Class, Effect, Project};

use crate::plan::{Plan, Statements};

/// The file's text. It is written as text, not as tokens, so that statements keep their lines.
pub(crate) fn emit(project: &Project, plans: &[Plan]) -> String {
    let mut out = String::from(
        "//! The complete schema and every migration, per engine.\n\
         //!\n\
         //! Written by `cargo xtask gen` from the declarations; do not edit. The same statements are in `sql/`.\n\n\
         use runtime::{Class, Compiled, CompiledMigration, CompiledPlan, CompiledStep, Effect};\n\n\
         /// The schema with its history, as the migrator takes it.\n\
         pub static COMPILED: Compiled = Compiled {\n    model: include_str!(\"../schema.json\"),\n    \
         sqlite: SQLITE,\n    postgres: POSTGRES,\n};\n",
    );
    for plan in plans {
        let name = plan.dialect.name();
        out.push_str(&format!(
            "\n/// What {name} is told.\nconst {}: CompiledPlan = CompiledPlan {{\n    schema: &[\n",
            name.to_uppercase()
        ));
        plan.schema.iter().for_each(|it| step(&mut out, it, 8));
        out.push_str("    ],\n    migrations: &[\n");
        for (migration, steps) in project.migrations.iter().zip(&plan.migrations) {
            out.push_str("        CompiledMigration {\n");
            out.push_str(&format!("            name: {:?},\n", migration.name));
            out.push_str(&format!("            checksum: {:?},\n", migration.checksum()));
            out.push_str("            steps: &[\n");
            steps.iter().for_each(|it| step(&mut out, it, 16));
            out.push_str("            ],\n        },\n");
        }
        out.push_str("    ],\n};\n");
    }
    out
}

fn step(out: &mut String, step: &Statements, indent: usize) {
    let pad = " ".repeat(indent);
    let class = match step.class {
        Class::Additive => "Additive",
        Class::Widening => "Widening",
        Class::Data => "Data",
        Class::Narrowing => "Narrowing",
        Class::Destructive => "Destructive",
    };
    out.push_str(&format!("{pad}CompiledStep {{\n{pad}    description: {:?},\n", step.description));
    out.push_str(&format!("{pad}    class: Class::{class},\n{pad}    effect: {},\n", effect(&step.effect)));
    out.push_str(&format!("{pad}    sql: &[\n"));
    for statement in &step.sql {
        out.push_str(&format!("{pad}        {},\n", raw(statement)));
    }
    out.push_str(&format!("{pad}    ],\n{pad}}},\n"));
}

fn effect(effect: &Effect) -> String {
    let one = |name: &str, a: &String| format!("Effect::{name}({a:?})");
    let two = |name: &str, a: &String, b: &String| format!("Effect::{name}({a:?}, {b:?})");
    match effect {
        Effect::None => "Effect::None".to_owned(),
        Effect::TableExists(a) => one("TableExists", a),
        Effect::TableMissing(a) => one("TableMissing", a),
        Effect::ColumnExists(a, b) => two("ColumnExists", a, b),
        Effect::ColumnMissing(a, b) => two("ColumnMissing", a, b),
        Effect::ColumnNullable(a, b) => two("ColumnNullable", a, b),
        Effect::ColumnNotNull(a, b) => two("ColumnNotNull", a, b),
        Effect::ConstraintExists(a, b) => two("ConstraintExists", a, b),
        Effect::ConstraintMissing(a, b) => two("ConstraintMissing", a, b),
        Effect::ViewExists(a) => one("ViewExists", a),
        Effect::ViewMissing(a) => one("ViewMissing", a),
    }
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
