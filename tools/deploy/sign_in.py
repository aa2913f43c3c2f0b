"""Signing in as a person does, in a browser: code flow with PKCE, on the pool's own pages."""

import base64
import hashlib
import html
import re
import secrets
import urllib.parse

from account import check
from stack import request

FORM = re.compile(r'<input type="hidden" name="([^"]*)" value="([^"]*)">')
ONCE = re.compile(r"password for the first sign-in: ([^<\s]+)<br>")
CHOSEN = "A-long-password-of-1-test!"


def invitation(stack, email):
    """The password in the email that Cognito has sent to somebody who was invited."""
    sent = request("GET", f"{stack.account.endpoint}/_ministack/ses/messages").json()["messages"]
    got = [m for of_account in sent.values() for m in of_account if m["To"] == [email]]
    check(len(got) == 1, f"{email} got {len(got)} invitations")
    text = got[0]["BodyHtml"] or got[0]["BodyText"]
    check(got[0]["Subject"] == "You are invited to ReplyBy", f"the invitation's subject is {got[0]['Subject']}")
    check("US Department of Justice" in text and email in text, f"the invitation says {text}")
    return ONCE.search(text)[1]


def sign_in(stack, email, once):
    """The tokens, by name. `once` is the password for the first sign-in."""
    base, client = stack.account.endpoint, stack.outputs["SignInClient"]
    callback = stack.outputs["ApiUrl"] + "/signed-in"
    verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe(16)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    query = {
        "client_id": client, "redirect_uri": callback, "response_type": "code", "scope": "openid email",
        "state": state, "code_challenge": challenge, "code_challenge_method": "S256",
    }
    page = request("GET", f"{base}/oauth2/authorize?{urllib.parse.urlencode(query)}")
    check(page.status == 200, f"the sign-in page answers {page.status}: {page.body[:200]}")
    page = submit(base, page, username=email, password=once)
    page = submit(base, page, new_password=CHOSEN, confirm_password=CHOSEN)
    target = page.headers.get("Location", "")
    check(page.status == 302 and target.startswith(callback), f"sign-in leads to {page.status} {target} {page.body[:200]}")
    back = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(target).query))
    check(back.get("state") == state, "sign-in lost the state")
    return exchange(base, client, callback, back["code"], verifier)


def exchange(base, client, callback, code, verifier):
    def ask(proof):
        fields = {"grant_type": "authorization_code", "client_id": client, "redirect_uri": callback, "code": code}
        body = urllib.parse.urlencode(fields | {"code_verifier": proof}).encode()
        return request("POST", f"{base}/oauth2/token", {"Content-Type": "application/x-www-form-urlencoded"}, body)

    tokens = ask(verifier)
    check(tokens.status == 200, f"the code is worth {tokens.status}: {tokens.body}")
    return tokens.json()


def submit(base, page, **typed):
    hidden = {name: html.unescape(value) for name, value in FORM.findall(page.body)}
    body = urllib.parse.urlencode(hidden | typed).encode()
    return request("POST", f"{base}/login", {"Content-Type": "application/x-www-form-urlencoded"}, body)
