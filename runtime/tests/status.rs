//! Codes keep the numbers and meanings that users of libQuotient know.

use matrix_jobs_runtime::{JobStatusCode, Status};

const NUMBERS: &[(JobStatusCode, u32)] = &[
    (JobStatusCode::Success, 0),
    (JobStatusCode::Pending, 1),
    (JobStatusCode::WarningLevel, 20),
    (JobStatusCode::UnexpectedResponseType, 21),
    (JobStatusCode::Unprepared, 25),
    (JobStatusCode::Abandoned, 50),
    (JobStatusCode::ErrorLevel, 100),
    (JobStatusCode::NetworkError, 101),
    (JobStatusCode::Timeout, 102),
    (JobStatusCode::Unauthorised, 103),
    (JobStatusCode::ContentAccessError, 104),
    (JobStatusCode::NotFound, 105),
    (JobStatusCode::IncorrectRequest, 106),
    (JobStatusCode::IncorrectResponse, 107),
    (JobStatusCode::TooManyRequests, 108),
    (JobStatusCode::RequestNotImplemented, 109),
    (JobStatusCode::UnsupportedRoomVersion, 110),
    (JobStatusCode::NetworkAuthRequired, 111),
    (JobStatusCode::UserConsentRequired, 112),
    (JobStatusCode::CannotLeaveRoom, 113),
    (JobStatusCode::UserDeactivated, 114),
    (JobStatusCode::FileError, 115),
    (JobStatusCode::AccountLocked, 116),
    (JobStatusCode::UserDefinedError(0), 256),
    (JobStatusCode::UserDefinedError(44), 300),
    (JobStatusCode::UserDefinedError(u16::MAX), 65791),
];

#[test]
fn every_code_has_its_number_and_back() {
    for &(code, number) in NUMBERS {
        assert_eq!(code.number(), number);
        assert_eq!(JobStatusCode::from_number(number), Some(code));
        assert_eq!(code.is_good(), number < 100, "{code:?}");
        assert!(!code.caption().is_empty());
    }
    for free in [2, 19, 99, 117, 255, 65792, u32::MAX] {
        assert_eq!(JobStatusCode::from_number(free), None, "{free}");
    }
}

#[test]
fn http_statuses_mean_what_the_reference_says() {
    let rows: &[(&[u16], JobStatusCode)] = &[
        (&[200, 204, 299], JobStatusCode::Success),
        (&[401], JobStatusCode::Unauthorised),
        (&[403, 407], JobStatusCode::ContentAccessError),
        (&[404], JobStatusCode::NotFound),
        (
            &[400, 405, 406, 410, 411, 413, 415, 418, 419, 426, 428, 494, 497, 505],
            JobStatusCode::IncorrectRequest,
        ),
        (&[429], JobStatusCode::TooManyRequests),
        (&[501, 510], JobStatusCode::RequestNotImplemented),
        (&[511], JobStatusCode::NetworkAuthRequired),
        (
            &[0, 100, 199, 300, 302, 402, 408, 409, 420, 451, 500, 502, 503, 504, 599],
            JobStatusCode::NetworkError,
        ),
        (&[600, u16::MAX], JobStatusCode::NetworkError),
    ];
    for (statuses, code) in rows {
        for status in *statuses {
            assert_eq!(JobStatusCode::from_http(*status), *code, "{status}");
        }
    }
}

#[test]
fn a_status_prints_its_caption_and_message() {
    let status = Status::new(JobStatusCode::NotFound, "No such room");
    assert_eq!(status.to_string(), "Not found: No such room");
    assert!(!status.is_good());
    assert_eq!(Status::new(JobStatusCode::Success, "").to_string(), "Success");
}
