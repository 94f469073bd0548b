//! Level 1 of the proof: the emitted text, read back, says what the model says.

use std::path::Path;

use diglot_dialect::all;

use crate::platform;

#[test]
fn both_texts_parse_back_to_the_declared_model() {
    let project = platform::project();
    for dialect in all() {
        let steps = diglot_plan::schema(&project.schema, dialect);
        let statements: Vec<String> = steps
            .iter()
            .flat_map(|it| dialect.statements(&it.change, &project.schema.enumerations))
            .collect();
        let read = dialect.read(&statements).unwrap_or_else(|error| panic!("{}: {error}", dialect.name()));
        let wanted = dialect.structure(&project.schema).expect("a structure");
        assert_eq!(wanted.differences(&read), [], "{}", dialect.name());
        assert_eq!(wanted.order_differences(&read), [], "{}", dialect.name());
        assert_eq!(wanted.comment_differences(&read), [], "{}", dialect.name());
    }
}

#[test]
fn a_changed_text_is_noticed() {
    let project = platform::project();
    for dialect in all() {
        let steps = diglot_plan::schema(&project.schema, dialect);
        let mut statements: Vec<String> = steps
            .iter()
            .flat_map(|it| dialect.statements(&it.change, &project.schema.enumerations))
            .collect();
        for statement in &mut statements {
            *statement = statement.replace("ON DELETE SET NULL", "ON DELETE CASCADE");
        }
        let read = dialect.read(&statements).expect("it still parses");
        let differences = dialect.structure(&project.schema).expect("a structure").differences(&read);
        assert!(
            differences.iter().any(|it| it.subject.contains("sessions_project_id_fkey")),
            "{differences:?}"
        );
    }
}

#[test]
fn the_checked_in_output_is_current_and_compiling_twice_gives_the_same() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/accepted");
    let output = || codegen::emit_with_guide(&platform::project(), &cases).expect("output");
    let files = output();
    assert_eq!(files, output());
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
    let stale = codegen::compare(&out, &files).expect("files").stale;
    for (path, text) in files.iter().filter(|it| !it.0.ends_with(".json")) {
        assert!(text.contains(codegen::MARK), "{path} does not say who wrote it, so nobody may remove it");
    }
    assert!(
        stale.is_empty(),
        "run `cargo xtask gen`: {:?}",
        stale.iter().map(|it| &it.path).collect::<Vec<_>>()
    );
}
