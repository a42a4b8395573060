package io.tuji.document;

import java.time.Instant;

/**
 * One stored version.
 *
 * @param version counts from 1 among the documents of the same owner, class and name
 * @param mediaType by what the bytes begin with, never by what the sender claims
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 * @param storedBy login of the person, or the part of the platform
 */
public record Document(
        DocumentId id,
        OwnerRecord owner,
        DocumentClass documentClass,
        String name,
        int version,
        String mediaType,
        long size,
        String sha256,
        String storedBy,
        Instant storedAt) {}
