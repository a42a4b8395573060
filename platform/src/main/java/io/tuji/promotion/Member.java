package io.tuji.promotion;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who works on a project beside its owner.
 *
 * @param role in words
 * @param unit of the person when the person joined
 */
public record Member(UserId person, String login, String name, String role, Optional<OrgUnitId> unit, Instant since) {}
