package io.tuji.chain.internal;

import io.tuji.chain.FirmSupply.Side;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be kept of a supply. */
public record SupplyEntry(Side supplier, Side customer, Optional<String> product, String saidBy, LocalDate asOf) {}
