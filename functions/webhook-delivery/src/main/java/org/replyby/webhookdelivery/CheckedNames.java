package org.replyby.webhookdelivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Looks a name up, and refuses it if one of its addresses is not on the public internet. The
 * connection is made to the addresses that were checked: the name is not looked up again.
 */
public record CheckedNames(Lookup lookup) implements Dns {
  /** All addresses of a name. */
  @FunctionalInterface
  public interface Lookup {
    InetAddress[] of(String name) throws UnknownHostException;
  }

  /** A name leads to an address that is not public. */
  static final class NotPublic extends UnknownHostException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public List<InetAddress> lookup(String name) throws UnknownHostException {
    var addresses = List.of(lookup.of(name));
    if (addresses.stream().anyMatch(address -> !PublicAddresses.has(address))) {
      throw new NotPublic();
    }
    return addresses;
  }
}
