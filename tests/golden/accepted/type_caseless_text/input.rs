//! Text compared without regard to case, beyond ASCII, the same on both engines.

#[table(accounts)]
pub struct Account {
    #[key]
    pub id: i32,
    #[unique]
    pub email: CaselessText<320>,
}
