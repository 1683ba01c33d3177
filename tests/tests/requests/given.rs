//! The values that an operation is called with.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use matrix_jobs::json::Read;
use matrix_jobs::server::{ErrorResponse, IncomingRequest, Receive, Respond, http};
use matrix_jobs::{
    Access, Bytes, Connection, Endpoint, HomeserverData, Job, JobError, RequestError, RequestParts,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::definitions::operation::{Body, Operation};
use crate::definitions::random::{Fill, Random, solid, value};

/// Values by place and name: `path.roomId`, `query.limit`, `header.Content-Type`, `body.reason`, or `body` for all of
/// it.
#[derive(Debug, Default)]
pub struct Given {
    pub values: BTreeMap<String, Value>,
    used: RefCell<BTreeSet<String>>,
}

/// A job that is ready to run.
pub struct Call {
    /// What the job says that its URL is.
    pub url: Result<String, RequestError>,
    pub run: Box<dyn FnOnce(Connection) -> Running>,
    /// The call of the job that a server reads from a request of this operation.
    pub read: fn(&IncomingRequest) -> Result<Read<Call>, ErrorResponse>,
}

/// What the job ends with: its response, as a server sends it.
pub type Running = Pin<Box<dyn Future<Output = Result<Sent, JobError>>>>;

type Sent = Result<http::Response<Bytes>, ErrorResponse>;

/// What stands for a server's signature.
pub const SIGNATURE: &str = "X-Matrix origin=\"example.org\"";

/// A job between servers is sent with what makes it one, which isn't the job's own business.
struct Signed<J>(J);

impl<J: Job> Job for Signed<J> {
    type Response = J::Response;

    fn endpoint(&self) -> &'static Endpoint {
        self.0.endpoint()
    }

    fn fill(&self, request: &mut RequestParts) {
        self.0.fill(request);
        if self.endpoint().access == Access::Signed {
            request.header("Authorization", SIGNATURE);
        }
    }
}

/// Makes a call of a job.
pub fn call<J: Receive>(job: J) -> Call {
    let homeserver = HomeserverData::new("http://localhost").expect("a homeserver");
    let url = job.request_url(&homeserver).map(String::from);
    let run = |connection: Connection| -> Running {
        Box::pin(async move { connection.run(Signed(job)).await.map(|response| response.to_http()) })
    };
    let read = |request: &IncomingRequest| {
        let Read { value, warnings } = request.read::<J>()?;
        Ok(Read { value: call(value), warnings })
    };
    Call { url, run: Box::new(run), read }
}

impl Given {
    /// Values for an operation, made from its schemas.
    pub fn random(operation: &Operation<'_>, fill: Fill, random: &mut Random) -> Self {
        let mut given = Self::default();
        for parameter in operation.parameters() {
            // The connection makes the transaction's ID where there is none.
            let needed = parameter.required && parameter.name != "txnId" && parameter.place != "header";
            if needed || random.has(fill) {
                let value = match parameter.place {
                    "header" => "image/svg+xml; charset=utf-8".into(),
                    _ => solid(&parameter.schema, fill, random),
                };
                given.set(&format!("{}.{}", parameter.place, parameter.name), value);
            }
        }
        match operation.body() {
            Body::None => {}
            Body::Bytes => given.set("body", random.text().into()),
            // The definitions say in prose only that the property is called what the path says.
            Body::Whole(_) if operation.id == "setProfileField" => given.set("body", random.text().into()),
            Body::Whole(schema) => given.set("body", solid(&schema, fill, random)),
            Body::Members(schema) => {
                for member in schema.properties() {
                    if member.required {
                        given.set(&format!("body.{}", member.name), value(&member.schema, fill, random));
                    } else if random.has(fill) {
                        given.set(&format!("body.{}", member.name), solid(&member.schema, fill, random));
                    }
                }
            }
        }
        given
    }

    pub fn set(&mut self, key: &str, value: Value) {
        self.values.insert(key.to_owned(), value);
    }

    /// The whole body, as an object of its properties if these are given.
    pub fn body(&self) -> Value {
        let members = self
            .values
            .iter()
            .filter_map(|(key, value)| Some((key.strip_prefix("body.")?.to_owned(), value.clone())));
        self.values.get("body").cloned().unwrap_or_else(|| Value::Object(members.collect()))
    }

    fn used(&self, key: &str) -> Option<&Value> {
        let value = self.values.get(key);
        self.used.borrow_mut().extend(value.map(|_| key.to_owned()));
        value
    }

    pub fn optional<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        self.used(key).map(|value| read(key, value))
    }

    /// A value that must be there.
    pub fn get<T: DeserializeOwned>(&self, key: &str) -> T {
        self.optional(key).unwrap_or_else(|| panic!("{key} is not given"))
    }

    pub fn whole<T: DeserializeOwned>(&self) -> T {
        self.used.borrow_mut().extend(self.values.keys().filter(|key| key.starts_with("body")).cloned());
        read("body", &self.body())
    }

    pub fn bytes(&self) -> Bytes {
        Bytes::from(self.get::<String>("body"))
    }

    pub fn span(&self, key: &str) -> Option<Duration> {
        self.optional(key).map(Duration::from_millis)
    }

    pub fn time(&self, key: &str) -> Option<SystemTime> {
        self.span(key).map(|span| SystemTime::UNIX_EPOCH + span)
    }

    /// Nothing that is given got lost on the way to the job.
    pub fn assert_used(&self, name: &str) {
        let used = self.used.borrow();
        let unused: Vec<_> = self.values.keys().filter(|key| !used.contains(*key)).collect();
        assert!(unused.is_empty(), "{name}: the job has no place for {unused:?}");
    }
}

fn read<T: DeserializeOwned>(key: &str, value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{key} = {value}: {error}"))
}
