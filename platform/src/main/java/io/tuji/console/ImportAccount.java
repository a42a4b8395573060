package io.tuji.console;

import io.tuji.importing.ImportReport;
import java.util.List;
import java.util.Optional;

/**
 * How an import went, for the terminal.
 *
 * @param findings those of the report in words, in its order
 * @param page where the set-aside rows can be had; empty if no web pages are served
 */
public record ImportAccount(ImportReport report, List<String> findings, Optional<String> page) {}
