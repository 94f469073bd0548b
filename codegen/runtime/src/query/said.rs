//! What has been said of a [`Select`](super::Select), as types: what could not be kept to is then not there to be called.

/// No order and no limit: the rows can be changed and removed.
#[derive(Debug, Clone, Copy)]
pub enum Whole {}

/// An order: the rows can be read, by pages, too.
#[derive(Debug, Clone, Copy)]
pub enum InOrder {}

/// A limit or an offset: the rows can be read.
#[derive(Debug, Clone, Copy)]
pub enum Limited {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Whole {}
    impl Sealed for super::InOrder {}
    impl Sealed for super::Limited {}
}

/// One of [`Whole`], [`InOrder`] and [`Limited`].
pub trait Said: sealed::Sealed {
    /// What is said once an order is given, too.
    type WithOrder: Said;
}

impl Said for Whole {
    type WithOrder = InOrder;
}

impl Said for InOrder {
    type WithOrder = InOrder;
}

impl Said for Limited {
    type WithOrder = Limited;
}

/// What leaves a page its own limit.
pub trait Unlimited: Said {}

impl Unlimited for Whole {}
impl Unlimited for InOrder {}
