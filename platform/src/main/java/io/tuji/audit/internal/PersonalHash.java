package io.tuji.audit.internal;

import io.tuji.setting.Home;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Turns personal values into keyed hashes (HMAC-SHA-256); the key lies in the home folder, apart from the database. */
@Component
class PersonalHash {

    static final String SECRET = "audit.key";
    private static final int KEY_BYTES = 32;
    private static final int SHOWN_BYTES = 16;

    private final SecretKeySpec key;

    PersonalHash(Home home) {
        String hex = home.findSecret(SECRET).orElseGet(() -> invent(home));
        this.key = new SecretKeySpec(HexFormat.of().parseHex(hex.strip()), "HmacSHA256");
    }

    String of(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] hash = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
            return "hmac:" + HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HMAC-SHA-256", e);
        }
    }

    private static String invent(Home home) {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        String hex = HexFormat.of().formatHex(bytes);
        home.writeSecret(SECRET, hex);
        return hex;
    }
}
