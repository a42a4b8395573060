package io.tuji;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The platform as one Spring application; started by {@link Tuji}. */
@SpringBootApplication
@Modulithic(systemName = "Tuji", sharedModules = "setting")
public class TujiApplication {}
