terraform {
  required_providers {
    cloudflare = {
      source  = "cloudflare/cloudflare"
      version = "~> 5.22"
    }
  }
}

variable "url" {
  description = "Where weir listens."
  type        = string
  default     = "http://127.0.0.1:8787"
}

variable "token" {
  description = "A token of the account that may write."
  type        = string
  sensitive   = true
}

variable "account" {
  description = "The account, in 32 hexadecimal digits."
  type        = string
}

# The only thing that is different with weir: where the API is.
provider "cloudflare" {
  api_token = var.token
  base_url  = "${var.url}/client/v4"
}

resource "cloudflare_zero_trust_dlp_custom_profile" "orders" {
  account_id          = var.account
  name                = "Orders"
  description         = "Numbers by which customers and warehouses know an order."
  allowed_match_count = 2
}

resource "cloudflare_zero_trust_dlp_custom_entry" "order_number" {
  account_id = var.account
  profile_id = cloudflare_zero_trust_dlp_custom_profile.orders.id
  name       = "Order number"
  enabled    = true
  pattern = {
    regex = "ACME-[0-9]{6}"
  }
}

resource "cloudflare_zero_trust_dlp_data_tag_category" "department" {
  account_id  = var.account
  name        = "Department"
  description = "Who the data belongs to."
}

output "profile" {
  description = "What a scan takes as `profile`, beside its name."
  value       = cloudflare_zero_trust_dlp_custom_profile.orders.id
}
