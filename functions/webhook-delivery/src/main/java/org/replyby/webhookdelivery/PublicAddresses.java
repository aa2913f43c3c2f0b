package org.replyby.webhookdelivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * The addresses of the public internet: none that IANA's special-purpose registries (RFC 6890) keep
 * for private networks, this machine, a link, carriers, documentation, tests or tunnels, and no
 * multicast. Of IPv6, only what is assigned for global unicast (2000::/3) is public.
 */
final class PublicAddresses {
  private static final int IPV4_BYTES = 4;

  private static final List<Block> NOT_PUBLIC =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.31.196.0", 24),
          Block.of("192.52.193.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("192.175.48.0", 24),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 3),
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("2002::", 16),
          Block.of("2620:4f:8000::", 48),
          Block.of("3fff::", 20));

  private static final Block GLOBAL = Block.of("2000::", 3);

  private PublicAddresses() {}

  static boolean has(InetAddress address) {
    return (address.getAddress().length == IPV4_BYTES || GLOBAL.has(address))
        && NOT_PUBLIC.stream().noneMatch(block -> block.has(address));
  }

  /** The addresses that begin with these bits. */
  private record Block(InetAddress first, int bits) {
    static Block of(String first, int bits) {
      try {
        return new Block(InetAddress.getByName(first), bits);
      } catch (UnknownHostException notAnAddress) {
        throw new IllegalArgumentException(first, notAnAddress);
      }
    }

    boolean has(InetAddress address) {
      var one = first.getAddress();
      var other = address.getAddress();
      if (one.length != other.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        var mask = 0x80 >> bit % Byte.SIZE;
        if (((one[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
