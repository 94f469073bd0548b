//! Invoices from usage, and charges, which are off unless somebody switched them on.

mod draft;
mod provider;

use generated::{
    Repositories,
    charges::{Charge, ChargeState, NewCharge},
    invoices::{Invoice, InvoiceState},
};
use runtime::{Database, Error, Uuid};

pub(crate) use draft::{DraftRequest, draft};
use provider::{ChargeProvider, StubProvider};

/// What can keep a charge from being made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ChargeError {
    /// The switch is off.
    #[error("Billing charges are disabled")]
    Disabled,
    /// There is no such invoice.
    #[error("there is no invoice with this id")]
    NoInvoice,
    /// The invoice is paid or void.
    #[error("the invoice is {0} and cannot be charged")]
    NotChargeable(&'static str),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// The billing switch and the provider behind it.
#[derive(Debug)]
pub(crate) struct Billing {
    enabled: bool,
    provider: StubProvider,
}

impl Billing {
    /// Billing with charges on or off.
    pub(crate) fn new(enabled: bool) -> Self {
        Self { enabled, provider: StubProvider }
    }

    /// Whether charges are on.
    pub(crate) fn is_enabled(&self) -> bool {
        self.enabled
    }

    /// Charges an invoice: writes down what the provider says it would have done.
    ///
    /// # Errors
    /// [`ChargeError::Disabled`] before anything else is looked at, unless charges are on.
    pub(crate) async fn charge(&self, database: &Database, invoice: Uuid) -> Result<Charge, ChargeError> {
        if !self.enabled {
            return Err(ChargeError::Disabled);
        }
        let invoice: Invoice = database.invoices().get(invoice).await?.ok_or(ChargeError::NoInvoice)?;
        match invoice.state {
            InvoiceState::Paid => return Err(ChargeError::NotChargeable("paid")),
            InvoiceState::Void => return Err(ChargeError::NotChargeable("void")),
            InvoiceState::Draft | InvoiceState::Open => {}
        }
        let receipt = self.provider.charge(&invoice);
        let mut new = NewCharge::new(invoice.id, invoice.total, receipt.provider);
        new.provider_reference = Some(receipt.reference);
        new.state = Some(ChargeState::Recorded);
        Ok(database.charges().create(new).await?)
    }
}
