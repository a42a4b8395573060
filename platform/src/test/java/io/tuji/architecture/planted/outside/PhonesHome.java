package io.tuji.architecture.planted.outside;

import java.net.http.HttpClient;

/** A call that would leave the machine. */
public record PhonesHome(HttpClient client) {}
