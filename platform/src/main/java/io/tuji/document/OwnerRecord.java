package io.tuji.document;

/**
 * The record that a document belongs to.
 *
 * @param kind a stable word of the owning module, such as {@code import}
 * @param id the record's own id as text
 */
public record OwnerRecord(String kind, String id) {

    public OwnerRecord {
        if (kind.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("an owner record needs kind and id: '" + kind + "', '" + id + "'");
        }
    }
}
