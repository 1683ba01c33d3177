//! Codes keep the numbers and meanings that users of libQuotient know.

use matrix_jobs_runtime::{Status, StatusCode};

const NUMBERS: &[(StatusCode, u32)] = &[
    (StatusCode::Success, 0),
    (StatusCode::Pending, 1),
    (StatusCode::WarningLevel, 20),
    (StatusCode::UnexpectedResponseType, 21),
    (StatusCode::Unprepared, 25),
    (StatusCode::Abandoned, 50),
    (StatusCode::ErrorLevel, 100),
    (StatusCode::NetworkError, 101),
    (StatusCode::Timeout, 102),
    (StatusCode::Unauthorised, 103),
    (StatusCode::ContentAccessError, 104),
    (StatusCode::NotFound, 105),
    (StatusCode::IncorrectRequest, 106),
    (StatusCode::IncorrectResponse, 107),
    (StatusCode::TooManyRequests, 108),
    (StatusCode::RequestNotImplemented, 109),
    (StatusCode::UnsupportedRoomVersion, 110),
    (StatusCode::NetworkAuthRequired, 111),
    (StatusCode::UserConsentRequired, 112),
    (StatusCode::CannotLeaveRoom, 113),
    (StatusCode::UserDeactivated, 114),
    (StatusCode::FileError, 115),
    (StatusCode::AccountLocked, 116),
    (StatusCode::UserDefinedError(0), 256),
    (StatusCode::UserDefinedError(44), 300),
    (StatusCode::UserDefinedError(u16::MAX), 65791),
];

#[test]
fn every_code_has_its_number_and_back() {
    for &(code, number) in NUMBERS {
        assert_eq!(code.number(), number);
        assert_eq!(StatusCode::from_number(number), Some(code));
        assert_eq!(code.is_good(), number < 100, "{code:?}");
        assert!(!code.caption().is_empty());
    }
    for free in [2, 19, 99, 117, 255, 65792, u32::MAX] {
        assert_eq!(StatusCode::from_number(free), None, "{free}");
    }
}

#[test]
fn http_statuses_mean_what_the_reference_says() {
    let rows: &[(&[u16], StatusCode)] = &[
        (&[200, 204, 299], StatusCode::Success),
        (&[401], StatusCode::Unauthorised),
        (&[403, 407], StatusCode::ContentAccessError),
        (&[404], StatusCode::NotFound),
        (
            &[400, 405, 406, 410, 411, 413, 415, 418, 419, 426, 428, 494, 497, 505],
            StatusCode::IncorrectRequest,
        ),
        (&[429], StatusCode::TooManyRequests),
        (&[501, 510], StatusCode::RequestNotImplemented),
        (&[511], StatusCode::NetworkAuthRequired),
        (
            &[0, 100, 199, 300, 302, 402, 408, 409, 420, 451, 500, 502, 503, 504, 599],
            StatusCode::NetworkError,
        ),
        (&[600, u16::MAX], StatusCode::NetworkError),
    ];
    for (statuses, code) in rows {
        for status in *statuses {
            assert_eq!(StatusCode::from_http(*status), *code, "{status}");
        }
    }
}

#[test]
fn a_status_prints_its_caption_and_message() {
    let status = Status::new(StatusCode::NotFound, "No such room");
    assert_eq!(status.to_string(), "Not found: No such room");
    assert!(!status.is_good());
    assert_eq!(Status::new(StatusCode::Success, "").to_string(), "Success");
}
