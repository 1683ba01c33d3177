//! Types as data: one reader, one writer.
