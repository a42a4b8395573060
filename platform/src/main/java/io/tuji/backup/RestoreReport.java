package io.tuji.backup;

import io.tuji.audit.AuditVerification;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What was restored.
 *
 * @param backup what stood in the file
 * @param audit the check of the audit as it was restored
 * @param old where the replaced home is kept; empty if there was nothing or it was to be forgotten
 */
public record RestoreReport(BackupReport backup, AuditVerification audit, Optional<Path> old) {}
