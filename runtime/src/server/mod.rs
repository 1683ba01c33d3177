//! The other side of the wire: requests are read into jobs, and responses are written.
//!
//! A [`Service`] answers requests of the operations that it has handlers for: what a homeserver asks of an application
//! service or of a push gateway, say. It takes and gives the types of the crate [`http`], so that it fits into any HTTP
//! server. The parts that it is made of can be used alone: a [`Router`] finds the operation that a request calls,
//! [`IncomingRequest::read`] reads the request into its job, [`Respond`] writes a response, and an [`ErrorResponse`] is
//! what is answered instead.

pub(crate) mod body;
mod error;
mod incoming;
mod inputs;
mod receive;
mod respond;
pub(crate) mod router;
mod service;

pub use error::ErrorResponse;
pub use http;
pub use incoming::IncomingRequest;
pub use inputs::Inputs;
pub use receive::Receive;
pub use respond::Respond;
pub use router::Router;
pub use service::Service;
