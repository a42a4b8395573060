package io.tuji.chain.internal;

import io.tuji.registry.CompanyId;
import java.time.LocalDate;

/**
 * What is to be kept of a product.
 *
 * @param name of the firm in the register
 */
public record ProductEntry(CompanyId company, String name, String product, String saidBy, LocalDate asOf) {}
