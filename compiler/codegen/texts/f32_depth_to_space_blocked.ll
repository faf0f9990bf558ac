; LLVM 22.1.0, sources 59cf8967a5300e6a089483c07008016a7734d5eab7c214eef0f48a4427fa4263
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_depth_to_space_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.20.i = getelementptr i8, ptr %.1, i64 32
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.33.i = getelementptr i8, ptr %.1, i64 40
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !0
  %.46.i = getelementptr i8, ptr %.1, i64 48
  %.47.i = load i64, ptr %.46.i, align 8, !noalias !0
  %.66.i = mul nsw i64 %.47.i, %.21.i
  %.106.i = sub i64 %.4, %.3
  %.152.i13.not = icmp slt i64 %.106.i, 1
  br i1 %.152.i13.not, label %f32_depth_to_space_blocked.body.exit, label %B258.if.i.lr.ph

B258.if.i.lr.ph:                                  ; preds = %.6
  %.59.i = getelementptr i8, ptr %.1, i64 56
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %factor.op.mul = mul i64 %.21.i, %.60.i
  %.228.i = getelementptr i8, ptr %.1, i64 16
  %.229.i = load i64, ptr %.228.i, align 8, !noalias !0
  %.230.i = lshr i64 %.229.i, 48
  %.232.i = load ptr, ptr %.2, align 8, !noalias !0
  %.233.i = and i64 %.229.i, 281474976710655
  %.234.i = getelementptr i64, ptr %.232.i, i64 %.230.i
  %.241.i.reass = shl i64 %factor.op.mul, 6
  %.329.i10.not = icmp slt i64 %.21.i, 1
  %.413.i = shl i64 %.60.i, 6
  %.499.i7.not = icmp slt i64 %.60.i, 1
  br label %B258.if.i

B256.i.loopexit:                                  ; preds = %B526.i.loopexit, %B258.if.i
  %.152.i = icmp sgt i64 %.96.i.014, 1
  br i1 %.152.i, label %B258.if.i, label %f32_depth_to_space_blocked.body.exit

B526.i.loopexit:                                  ; preds = %B722.if.i, %B526.if.i
  %exitcond16.not = icmp eq i64 %.21.i, %.342.i
  br i1 %exitcond16.not, label %B256.i.loopexit, label %B526.if.i

B258.if.i:                                        ; preds = %B258.if.i.lr.ph, %B256.i.loopexit
  %.93.i.015 = phi i64 [ %.3, %B258.if.i.lr.ph ], [ %.165.i, %B256.i.loopexit ]
  %.96.i.014 = phi i64 [ %.106.i, %B258.if.i.lr.ph ], [ %.161.i, %B256.i.loopexit ]
  %.161.i = add nsw i64 %.96.i.014, -1
  %.165.i = add i64 %.93.i.015, 1
  %.191.i = udiv i64 %.93.i.015, %.66.i
  %.197.i = mul nsw i64 %.191.i, %.66.i
  %.198.i.recomposed = urem i64 %.93.i.015, %.66.i
  %.206.i = udiv i64 %.198.i.recomposed, %.21.i
  %.235.i = load ptr, ptr %.234.i, align 8, !noalias !0
  %.236.i = getelementptr i8, ptr %.235.i, i64 %.233.i
  %.244.i = mul i64 %.241.i.reass, %.93.i.015
  %.245.i = getelementptr i8, ptr %.236.i, i64 %.244.i
  br i1 %.329.i10.not, label %B256.i.loopexit, label %B526.if.i.lr.ph

B526.if.i.lr.ph:                                  ; preds = %B258.if.i
  %.201.i = udiv i64 %.191.i, %.34.i
  %reass.add = sub i64 %.201.i, %.206.i
  %reass.mul = mul i64 %reass.add, %.21.i
  %.374142.i = add i64 %reass.mul, %.198.i.recomposed
  %.376.i = mul i64 %.374142.i, %.21.i
  %.378.i = sub i64 %.376.i, %.201.i
  %.397.i = load i64, ptr %.1, align 8, !noalias !0
  %.398.i = lshr i64 %.397.i, 48
  %.401.i = and i64 %.397.i, 281474976710655
  %.402.i = getelementptr i64, ptr %.232.i, i64 %.398.i
  br label %B526.if.i

B526.if.i:                                        ; preds = %B526.if.i.lr.ph, %B526.i.loopexit
  %.273.i.011 = phi i64 [ 0, %B526.if.i.lr.ph ], [ %.342.i, %B526.i.loopexit ]
  %.342.i = add nuw nsw i64 %.273.i.011, 1
  %reass.add5 = add i64 %.378.i, %.273.i.011
  %reass.mul6 = mul i64 %reass.add5, %.34.i
  %.386.i = add i64 %reass.mul6, %.191.i
  %.403.i = load ptr, ptr %.402.i, align 8, !noalias !0
  %.404.i = getelementptr i8, ptr %.403.i, i64 %.401.i
  %.409.i = mul nsw i64 %.386.i, %.47.i
  %.411.i = add nsw i64 %.409.i, %.206.i
  %.414.i = mul i64 %.413.i, %.411.i
  %.415.i = getelementptr i8, ptr %.404.i, i64 %.414.i
  br i1 %.499.i7.not, label %B526.i.loopexit, label %B722.if.i

B722.if.i:                                        ; preds = %B526.if.i, %B722.if.i
  %.443.i.08 = phi i64 [ %.512.i, %B722.if.i ], [ 0, %B526.if.i ]
  %.512.i = add nuw nsw i64 %.443.i.08, 1
  %.538.i = mul nuw nsw i64 %.443.i.08, %.21.i
  %.540.i = add nuw nsw i64 %.538.i, %.273.i.011
  %.541.i = shl nsw i64 %.540.i, 6
  %.542.i = shl nsw i64 %.443.i.08, 6
  %.544.i = getelementptr i8, ptr %.415.i, i64 %.542.i
  %.545.i = load <16 x float>, ptr %.544.i, align 4, !noalias !0
  %.547.i = getelementptr i8, ptr %.245.i, i64 %.541.i
  store <16 x float> %.545.i, ptr %.547.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.60.i, %.512.i
  br i1 %exitcond.not, label %B526.i.loopexit, label %B722.if.i

f32_depth_to_space_blocked.body.exit:             ; preds = %B256.i.loopexit, %.6
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_depth_to_space_blocked.body: %retptr"}
!2 = distinct !{!2, !"f32_depth_to_space_blocked.body"}
