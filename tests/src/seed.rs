//! The seed of random tests.

use std::time::{SystemTime, UNIX_EPOCH};

/// The seed of a run that does not ask for another one.
const USUAL: u64 = 20_261_127;

/// What `DIGLOT_SEED` says: a number, or `new` for one that nobody has had. Without it every run is the same, so that what a
/// change breaks is told apart from what a run happens to meet for the first time.
///
/// # Panics
/// `DIGLOT_SEED` is neither.
#[must_use]
pub fn seed() -> u64 {
    let seed = match std::env::var("DIGLOT_SEED").ok().as_deref() {
        None | Some("") => USUAL,
        Some("new") => {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970");
            u64::from(now.subsec_nanos()) ^ now.as_secs()
        }
        Some(number) => {
            number.parse().unwrap_or_else(|_| panic!("DIGLOT_SEED is a number or `new`: {number}"))
        }
    };
    println!("DIGLOT_SEED={seed}");
    seed
}
