//! The macros in a real crate: what holds compiles, and what is wrong is underlined by the Rust compiler with the
//! text `cargo xtask gen` has.

#[test]
fn macros() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
}
