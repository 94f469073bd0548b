//! Arithmetic is exact, or the row is refused: on both engines at the same number.

#[table(sums)]
#[check(a + b >= 0, name = "small")]
#[check(big + a < 9223372036854775807, name = "large")]
#[check(a / b >= 0, name = "quotient")]
#[check(a % 7 >= -6, name = "remainder")]
#[check(price * 2 < 1000.00, name = "product")]
#[check(-a <= 2147483648 && abs(b) >= 0, name = "sign")]
pub struct Sum {
    #[key]
    pub id: i32,
    pub a: i32,
    pub b: i32,
    #[default(0)]
    pub big: i64,
    #[default(0)]
    pub price: Decimal<9, 2>,
}
