//! Who is asked for money. The only provider there is asks nobody.

use generated::invoices::Invoice;
use runtime::Uuid;

/// What a provider answers.
#[derive(Debug)]
pub(crate) struct Receipt {
    /// The provider.
    pub(crate) provider: &'static str,
    /// What it calls the attempt.
    pub(crate) reference: String,
}

/// Somebody who can be asked for money.
pub(crate) trait ChargeProvider {
    /// Asks for the invoice's total.
    fn charge(&self, invoice: &Invoice) -> Receipt;
}

/// Records what it would have done. No payment call exists behind it.
#[derive(Debug)]
pub(crate) struct StubProvider;

impl ChargeProvider for StubProvider {
    fn charge(&self, invoice: &Invoice) -> Receipt {
        tracing::info!(invoice = %invoice.id, "the stub provider would have charged this invoice");
        Receipt { provider: "stub", reference: format!("stub-{}", Uuid::now_v7()) }
    }
}
