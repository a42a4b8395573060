/**
 * Files that people and jobs keep with a record: bytes, versions, hash, type by content, rights of their own.
 *
 * <p>Facade: {@link io.tuji.document.Documents}. Does not know what the records are: the module of an owner record
 * brings a {@link io.tuji.document.DocumentOwner} that says who may see its documents, otherwise nobody may. What is of
 * a protected class is audited when it is stored and when it is read by a person; whatever a person deletes is audited with
 * all that was known of it. Tables: document, document_chunk.
 */
@ApplicationModule(
        displayName = "文档",
        allowedDependencies = {"access", "audit", "database", "web", "setting"})
@NullMarked
package io.tuji.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
