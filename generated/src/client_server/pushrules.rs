// Written by `cargo xtask regen` from api-spec/client-server/pushrules.yaml. Do not edit.

//! Push rules: which events notify a user, and how.
//!
//! From the definitions in `client-server/pushrules.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, open_enum, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::push_action::PushAction;
pub use crate::client_server::definitions::push_condition::PushCondition;
pub use crate::client_server::definitions::push_rule::PushRule;
pub use crate::client_server::definitions::push_ruleset::PushRuleset;

/// Reads all of the user's push rules.
///
/// <code>GET /_matrix/client/v3<wbr>/pushrules/</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetPushRulesResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3pushrules)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetPushRulesJob;
///
/// let rules = homeserver.run(GetPushRulesJob::new()).await?;
/// for rule in rules.global().r#override.iter().flatten() {
///     println!("{}: {}", rule.rule_id, if rule.enabled { "on" } else { "off" });
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getPushRules")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetPushRulesJob;

impl GetPushRulesJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetPushRulesJob {
    type Response = GetPushRulesResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_PUSH_RULES
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetPushRulesJob {
    const ENDPOINT: &'static Endpoint = &GET_PUSH_RULES;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_PUSH_RULES: Endpoint = Endpoint::new(
    "getPushRules",
    Method::Get,
    "/_matrix/client/v3/pushrules/",
);

/// Response of [`GetPushRulesJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetPushRulesResponse {
    /// The rules, by kind.
    ///
    /// `global`: object.
    pub global: PushRuleset,
}

impl GetPushRulesResponse {
    /// The rules, by kind.
    ///
    /// `global`: object.
    pub fn global(&self) -> &PushRuleset {
        &self.global
    }
}

#[cfg(feature = "server")]
impl GetPushRulesResponse {
    /// Creates the value from its required properties.
    pub fn new(global: PushRuleset) -> Self {
        Self { global }
    }
}

record! {
    GetPushRulesResponse {
        0 global: Required "global",
    }
}

/// Reads the user's push rules of the set `global`, the only one.
///
/// <code>GET /_matrix/client/v3<wbr>/pushrules/global/</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`PushRuleset`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3pushrulesglobal)
#[doc(alias = "getPushRulesGlobal")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetPushRulesGlobalJob;

impl GetPushRulesGlobalJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetPushRulesGlobalJob {
    type Response = PushRuleset;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_PUSH_RULES_GLOBAL
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetPushRulesGlobalJob {
    const ENDPOINT: &'static Endpoint = &GET_PUSH_RULES_GLOBAL;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_PUSH_RULES_GLOBAL: Endpoint = Endpoint::new(
    "getPushRulesGlobal",
    Method::Get,
    "/_matrix/client/v3/pushrules/global/",
);

/// Reads one of the user's push rules.
///
/// <code>GET /_matrix/client/v3<wbr>/pushrules/global/{kind}<wbr>/{ruleId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`PushRule`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3pushrulesglobalkindruleid)
#[doc(alias = "getPushRule")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetPushRuleJob {
    /// The kind, which says when the rule is looked at: `override` first, `underride` last.
    ///
    /// `kind` in the path: string, an enum.
    pub kind: PushRuleKind,
    /// The rule; those of servers begin with a dot, as in `.m.rule.master`.
    ///
    /// `ruleId` in the path: string.
    pub rule_id: String,
}

impl GetPushRuleJob {
    /// Creates the job from its required parameters:
    ///
    /// - `kind`: string, an enum. The kind, which says when the rule is looked at: `override` first, `underride` last.
    /// - `ruleId`: string. The rule; those of servers begin with a dot, as in `.m.rule.master`.
    pub fn new(kind: PushRuleKind, rule_id: impl Into<String>) -> Self {
        Self {
            kind,
            rule_id: rule_id.into(),
        }
    }
}

impl Job for GetPushRuleJob {
    type Response = PushRule;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_PUSH_RULE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.kind.as_ref(), self.rule_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetPushRuleJob {
    const ENDPOINT: &'static Endpoint = &GET_PUSH_RULE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            kind: inputs.path("kind")?,
            rule_id: inputs.path("ruleId")?,
        })
    }
}

pub(crate) static GET_PUSH_RULE: Endpoint = Endpoint::new(
    "getPushRule",
    Method::Get,
    "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}",
);

/// Deletes one of the user's push rules.
///
/// Those that came with the server can't be deleted, see [`SetPushRuleEnabledJob`].
///
/// <code>DELETE /_matrix/client/v3<wbr>/pushrules/global/{kind}<wbr>/{ruleId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#delete_matrixclientv3pushrulesglobalkindruleid)
#[doc(alias = "deletePushRule")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeletePushRuleJob {
    /// The kind, which says when the rule is looked at: `override` first, `underride` last.
    ///
    /// `kind` in the path: string, an enum.
    pub kind: PushRuleKind,
    /// The rule; those of servers begin with a dot, as in `.m.rule.master`.
    ///
    /// `ruleId` in the path: string.
    pub rule_id: String,
}

impl DeletePushRuleJob {
    /// Creates the job from its required parameters:
    ///
    /// - `kind`: string, an enum. The kind, which says when the rule is looked at: `override` first, `underride` last.
    /// - `ruleId`: string. The rule; those of servers begin with a dot, as in `.m.rule.master`.
    pub fn new(kind: PushRuleKind, rule_id: impl Into<String>) -> Self {
        Self {
            kind,
            rule_id: rule_id.into(),
        }
    }
}

impl Job for DeletePushRuleJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &DELETE_PUSH_RULE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.kind.as_ref(), self.rule_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for DeletePushRuleJob {
    const ENDPOINT: &'static Endpoint = &DELETE_PUSH_RULE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            kind: inputs.path("kind")?,
            rule_id: inputs.path("ruleId")?,
        })
    }
}

pub(crate) static DELETE_PUSH_RULE: Endpoint = Endpoint::new(
    "deletePushRule",
    Method::Delete,
    "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}",
);

/// Adds a push rule, or changes it.
///
/// `conditions` is for the kinds `override` and `underride`, `pattern` for `content`. `before` and
/// `after` name the rule that it shall be next to.
///
/// <code>PUT /_matrix/client/v3<wbr>/pushrules/global/{kind}<wbr>/{ruleId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SetPushRuleRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 400, 404, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3pushrulesglobalkindruleid)
#[doc(alias = "setPushRule")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetPushRuleJob {
    /// The kind, which says when the rule is looked at: `override` first, `underride` last.
    ///
    /// `kind` in the path: string, an enum.
    pub kind: PushRuleKind,
    /// The rule; those of servers begin with a dot, as in `.m.rule.master`.
    ///
    /// `ruleId` in the path: string.
    pub rule_id: String,
    /// `before` in the query: string.
    pub before: Option<String>,
    /// `after` in the query: string.
    pub after: Option<String>,
    /// The body.
    pub body: SetPushRuleRequest,
}

impl SetPushRuleJob {
    /// Creates the job from its required parameters:
    ///
    /// - `kind`: string, an enum. The kind, which says when the rule is looked at: `override` first, `underride` last.
    /// - `ruleId`: string. The rule; those of servers begin with a dot, as in `.m.rule.master`.
    /// - `actions`: array. What happens if the rule fits: `notify`, tweaks such as a sound; empty for nothing.
    pub fn new(
        kind: PushRuleKind,
        rule_id: impl Into<String>,
        actions: Vec<PushAction>,
    ) -> Self {
        Self {
            kind,
            rule_id: rule_id.into(),
            before: None,
            after: None,
            body: SetPushRuleRequest {
                actions,
                conditions: None,
                pattern: None,
                extra: JsonObject::new(),
            },
        }
    }

    /// Sets `before` in the query: string.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after` in the query: string.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `conditions` in the body: array.
    #[inline]
    pub fn conditions(mut self, conditions: Vec<PushCondition>) -> Self {
        self.body.conditions = Some(conditions);
        self
    }

    /// Sets `pattern` in the body: string.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.body.pattern = Some(pattern.into());
        self
    }

    /// Sets a property that has no field of its own.
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.body.extra.insert(name.into(), value.into());
        self
    }
}

impl Job for SetPushRuleJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_PUSH_RULE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.kind.as_ref(), self.rule_id.as_ref()]);
        request.query("before", &self.before);
        request.query("after", &self.after);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SetPushRuleJob {
    const ENDPOINT: &'static Endpoint = &SET_PUSH_RULE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            kind: inputs.path("kind")?,
            rule_id: inputs.path("ruleId")?,
            before: inputs.optional_query("before")?,
            after: inputs.optional_query("after")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SET_PUSH_RULE: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new(
        "setPushRule",
        Method::Put,
        "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}",
    )
};

/// Request body of [`SetPushRuleJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetPushRuleRequest {
    /// What happens if the rule fits: `notify`, tweaks such as a sound; empty for nothing.
    ///
    /// `actions`: array.
    pub actions: Vec<PushAction>,
    /// `conditions`: array, optional.
    pub conditions: Option<Vec<PushCondition>>,
    /// `pattern`: string, optional.
    pub pattern: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

record! {
    SetPushRuleRequest {
        0 actions: Required "actions",
        1 conditions: Optional "conditions",
        2 pattern: Optional "pattern",
        ..extra
    }
}

/// Asks whether one of the user's push rules is in force.
///
/// <code>GET /_matrix/client/v3<wbr>/pushrules/global/{kind}<wbr>/{ruleId}/enabled</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`IsPushRuleEnabledResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3pushrulesglobalkindruleidenabled)
#[doc(alias = "isPushRuleEnabled")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsPushRuleEnabledJob {
    /// The kind, which says when the rule is looked at: `override` first, `underride` last.
    ///
    /// `kind` in the path: string, an enum.
    pub kind: PushRuleKind,
    /// The rule; those of servers begin with a dot, as in `.m.rule.master`.
    ///
    /// `ruleId` in the path: string.
    pub rule_id: String,
}

impl IsPushRuleEnabledJob {
    /// Creates the job from its required parameters:
    ///
    /// - `kind`: string, an enum. The kind, which says when the rule is looked at: `override` first, `underride` last.
    /// - `ruleId`: string. The rule; those of servers begin with a dot, as in `.m.rule.master`.
    pub fn new(kind: PushRuleKind, rule_id: impl Into<String>) -> Self {
        Self {
            kind,
            rule_id: rule_id.into(),
        }
    }
}

impl Job for IsPushRuleEnabledJob {
    type Response = IsPushRuleEnabledResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &IS_PUSH_RULE_ENABLED
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.kind.as_ref(), self.rule_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for IsPushRuleEnabledJob {
    const ENDPOINT: &'static Endpoint = &IS_PUSH_RULE_ENABLED;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            kind: inputs.path("kind")?,
            rule_id: inputs.path("ruleId")?,
        })
    }
}

pub(crate) static IS_PUSH_RULE_ENABLED: Endpoint = Endpoint::new(
    "isPushRuleEnabled",
    Method::Get,
    "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled",
);

/// Response of [`IsPushRuleEnabledJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsPushRuleEnabledResponse {
    /// Whether the rule is looked at.
    ///
    /// `enabled`: boolean.
    pub enabled: bool,
}

impl IsPushRuleEnabledResponse {
    /// Whether the rule is looked at.
    ///
    /// `enabled`: boolean.
    pub fn enabled(&self) -> bool {
        self.enabled
    }
}

#[cfg(feature = "server")]
impl IsPushRuleEnabledResponse {
    /// Creates the value from its required properties.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

record! {
    IsPushRuleEnabledResponse {
        0 enabled: Required "enabled",
    }
}

/// Puts one of the user's push rules into force, or out of force.
///
/// <code>PUT /_matrix/client/v3<wbr>/pushrules/global/{kind}<wbr>/{ruleId}/enabled</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SetPushRuleEnabledRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidenabled)
#[doc(alias = "setPushRuleEnabled")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetPushRuleEnabledJob {
    /// The kind, which says when the rule is looked at: `override` first, `underride` last.
    ///
    /// `kind` in the path: string, an enum.
    pub kind: PushRuleKind,
    /// The rule; those of servers begin with a dot, as in `.m.rule.master`.
    ///
    /// `ruleId` in the path: string.
    pub rule_id: String,
    /// The body.
    pub body: SetPushRuleEnabledRequest,
}

impl SetPushRuleEnabledJob {
    /// Creates the job from its required parameters:
    ///
    /// - `kind`: string, an enum. The kind, which says when the rule is looked at: `override` first, `underride` last.
    /// - `ruleId`: string. The rule; those of servers begin with a dot, as in `.m.rule.master`.
    /// - `enabled`: boolean. True switches the rule on, false off.
    pub fn new(kind: PushRuleKind, rule_id: impl Into<String>, enabled: bool) -> Self {
        Self {
            kind,
            rule_id: rule_id.into(),
            body: SetPushRuleEnabledRequest {
                enabled,
            },
        }
    }
}

impl Job for SetPushRuleEnabledJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_PUSH_RULE_ENABLED
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.kind.as_ref(), self.rule_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SetPushRuleEnabledJob {
    const ENDPOINT: &'static Endpoint = &SET_PUSH_RULE_ENABLED;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            kind: inputs.path("kind")?,
            rule_id: inputs.path("ruleId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SET_PUSH_RULE_ENABLED: Endpoint = Endpoint::new(
    "setPushRuleEnabled",
    Method::Put,
    "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled",
);

/// Request body of [`SetPushRuleEnabledJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetPushRuleEnabledRequest {
    /// True switches the rule on, false off.
    ///
    /// `enabled`: boolean.
    pub enabled: bool,
}

record! {
    SetPushRuleEnabledRequest {
        0 enabled: Required "enabled",
    }
}

/// Asks what one of the user's push rules does.
///
/// <code>GET /_matrix/client/v3<wbr>/pushrules/global/{kind}<wbr>/{ruleId}/actions</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetPushRuleActionsResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3pushrulesglobalkindruleidactions)
#[doc(alias = "getPushRuleActions")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetPushRuleActionsJob {
    /// The kind, which says when the rule is looked at: `override` first, `underride` last.
    ///
    /// `kind` in the path: string, an enum.
    pub kind: PushRuleKind,
    /// The rule; those of servers begin with a dot, as in `.m.rule.master`.
    ///
    /// `ruleId` in the path: string.
    pub rule_id: String,
}

impl GetPushRuleActionsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `kind`: string, an enum. The kind, which says when the rule is looked at: `override` first, `underride` last.
    /// - `ruleId`: string. The rule; those of servers begin with a dot, as in `.m.rule.master`.
    pub fn new(kind: PushRuleKind, rule_id: impl Into<String>) -> Self {
        Self {
            kind,
            rule_id: rule_id.into(),
        }
    }
}

impl Job for GetPushRuleActionsJob {
    type Response = GetPushRuleActionsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_PUSH_RULE_ACTIONS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.kind.as_ref(), self.rule_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetPushRuleActionsJob {
    const ENDPOINT: &'static Endpoint = &GET_PUSH_RULE_ACTIONS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            kind: inputs.path("kind")?,
            rule_id: inputs.path("ruleId")?,
        })
    }
}

pub(crate) static GET_PUSH_RULE_ACTIONS: Endpoint = Endpoint::new(
    "getPushRuleActions",
    Method::Get,
    "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions",
);

/// Response of [`GetPushRuleActionsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetPushRuleActionsResponse {
    /// What happens if the rule fits: `notify`, tweaks such as a sound; empty for nothing.
    ///
    /// `actions`: array.
    pub actions: Vec<PushAction>,
}

impl GetPushRuleActionsResponse {
    /// What happens if the rule fits: `notify`, tweaks such as a sound; empty for nothing.
    ///
    /// `actions`: array.
    pub fn actions(&self) -> &[PushAction] {
        &self.actions
    }
}

#[cfg(feature = "server")]
impl GetPushRuleActionsResponse {
    /// Creates the value from its required properties.
    pub fn new(actions: Vec<PushAction>) -> Self {
        Self { actions }
    }
}

record! {
    GetPushRuleActionsResponse {
        0 actions: Required "actions",
    }
}

/// Changes what one of the user's push rules does.
///
/// <code>PUT /_matrix/client/v3<wbr>/pushrules/global/{kind}<wbr>/{ruleId}/actions</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SetPushRuleActionsRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidactions)
#[doc(alias = "setPushRuleActions")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetPushRuleActionsJob {
    /// The kind, which says when the rule is looked at: `override` first, `underride` last.
    ///
    /// `kind` in the path: string, an enum.
    pub kind: PushRuleKind,
    /// The rule; those of servers begin with a dot, as in `.m.rule.master`.
    ///
    /// `ruleId` in the path: string.
    pub rule_id: String,
    /// The body.
    pub body: SetPushRuleActionsRequest,
}

impl SetPushRuleActionsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `kind`: string, an enum. The kind, which says when the rule is looked at: `override` first, `underride` last.
    /// - `ruleId`: string. The rule; those of servers begin with a dot, as in `.m.rule.master`.
    /// - `actions`: array. What happens if the rule fits: `notify`, tweaks such as a sound; empty for nothing.
    pub fn new(
        kind: PushRuleKind,
        rule_id: impl Into<String>,
        actions: Vec<PushAction>,
    ) -> Self {
        Self {
            kind,
            rule_id: rule_id.into(),
            body: SetPushRuleActionsRequest {
                actions,
            },
        }
    }
}

impl Job for SetPushRuleActionsJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_PUSH_RULE_ACTIONS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.kind.as_ref(), self.rule_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SetPushRuleActionsJob {
    const ENDPOINT: &'static Endpoint = &SET_PUSH_RULE_ACTIONS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            kind: inputs.path("kind")?,
            rule_id: inputs.path("ruleId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SET_PUSH_RULE_ACTIONS: Endpoint = Endpoint::new(
    "setPushRuleActions",
    Method::Put,
    "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions",
);

/// Request body of [`SetPushRuleActionsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetPushRuleActionsRequest {
    /// What happens if the rule fits: `notify`, tweaks such as a sound; empty for nothing.
    ///
    /// `actions`: array.
    pub actions: Vec<PushAction>,
}

record! {
    SetPushRuleActionsRequest {
        0 actions: Required "actions",
    }
}

/// What push rules are about; of two that match, the kind decides which one counts.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PushRuleKind {
    /// `override`
    Override,
    /// `underride`
    Underride,
    /// `sender`
    Sender,
    /// `room`
    Room,
    /// `content`
    Content,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    PushRuleKind {
        Override = "override",
        Underride = "underride",
        Sender = "sender",
        Room = "room",
        Content = "content",
    }
}
