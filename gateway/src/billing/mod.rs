//! Invoices from usage, and charges, which are off unless somebody switched them on.

mod draft;
mod provider;

use generated::{
    Queries, Repositories,
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

    /// Charges an invoice, which is paid then: writes down what the provider says it would have done. A draft is opened
    /// first.
    ///
    /// # Errors
    /// [`ChargeError::Disabled`] before anything else is looked at, unless charges are on.
    pub(crate) async fn charge(&self, database: &Database, id: Uuid) -> Result<Charge, ChargeError> {
        if !self.enabled {
            return Err(ChargeError::Disabled);
        }
        let charged = database
            .transaction(async |transaction| {
                transaction.open_invoice(id).await?;
                // Of many at once one gets on, and the others wait for it and find the invoice paid.
                if transaction.pay_invoice(id).await? == 0 {
                    return Ok(None);
                }
                let Some(invoice) = transaction.invoices().get(id).await? else { return Ok(None) };
                let receipt = self.provider.charge(&invoice);
                let mut new = NewCharge::new(invoice.id, invoice.total, receipt.provider);
                new.provider_reference = Some(receipt.reference);
                new.state = Some(ChargeState::Recorded);
                Ok(Some(transaction.charges().create(new).await?))
            })
            .await;
        match charged {
            Ok(Some(charge)) => Ok(charge),
            Ok(None) => Err(match moved(database, id, 0).await {
                Err(MoveError::NotThere) => ChargeError::NoInvoice,
                Err(MoveError::Not(state)) => ChargeError::NotChargeable(state),
                Err(MoveError::Database(cause)) => ChargeError::Database(cause),
                Ok(_) => ChargeError::NotChargeable("changed meanwhile"),
            }),
            Err(Error::Unique { .. }) => Err(ChargeError::NotChargeable("charged already")),
            Err(cause) => Err(ChargeError::Database(cause)),
        }
    }
}

/// What can keep an invoice from another state.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MoveError {
    /// There is no such invoice.
    #[error("there is no invoice with this id")]
    NotThere,
    /// It is in a state that does not lead there.
    #[error("the invoice is {0}, which does not lead there")]
    Not(&'static str),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Opens a draft.
///
/// # Errors
/// The invoice is not there or is no draft.
pub(crate) async fn open(database: &Database, id: Uuid) -> Result<Invoice, MoveError> {
    let changed = database.open_invoice(id).await?;
    moved(database, id, changed).await
}

/// Takes back an invoice that is not paid. What was used is billed by the next one.
///
/// # Errors
/// The invoice is not there, paid or void.
pub(crate) async fn void(database: &Database, id: Uuid) -> Result<Invoice, MoveError> {
    let changed = database
        .transaction(async |transaction| {
            let changed = transaction.void_invoice(id).await?;
            if changed > 0 {
                transaction.release_usage(id).await?;
            }
            Ok(changed)
        })
        .await?;
    moved(database, id, changed).await
}

/// The invoice, if a change of its state changed it.
async fn moved(database: &Database, id: Uuid, changed: u64) -> Result<Invoice, MoveError> {
    let invoice = database.invoices().get(id).await?.ok_or(MoveError::NotThere)?;
    if changed > 0 {
        return Ok(invoice);
    }
    Err(MoveError::Not(match invoice.state {
        InvoiceState::Draft => "a draft",
        InvoiceState::Open => "open",
        InvoiceState::Paid => "paid",
        InvoiceState::Void => "void",
    }))
}
