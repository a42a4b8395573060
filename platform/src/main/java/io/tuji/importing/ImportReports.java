package io.tuji.importing;

/** The door to what became of imports. */
public interface ImportReports {

    ImportReport get(ImportId id);
}
