package io.tuji.architecture.planted.modules;

import org.springframework.modulith.Modulithic;

/** An application of two modules, one of which reaches into the other. */
@Modulithic
public final class PlantedApplication {}
