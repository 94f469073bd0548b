#[table(forms)]
#[check(to_integer(to_text(to_integer(to_text(to_integer(to_text(to_integer(to_text(to_integer(to_text(to_integer(to_text(to_integer(to_text(to_integer(to_text(to_integer(to_text(to_integer(code))))))))))))))))))).is_null())]
pub struct Form {
    #[key]
    pub id: i64,
    pub code: Text<20>,
}
